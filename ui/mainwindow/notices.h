// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QWidget>

#include <functional>

namespace artiscope {

class Banner;

// The lines between the top line and the lists, each there only while it has something to say: what went wrong, a
// branch that is gone, no keychain, a time that is not now, signed out. GUI thread; owned by the window.
class Notices final : public QWidget {
    Q_OBJECT
public:
    explicit Notices(Workspace &workspace, QWidget *parent = nullptr);

    void showTrouble(const Error &error); // of this machine or of an action; until it is put away
    // The same with the button that mends it; `mend` goes when another server is opened.
    void showTrouble(const Error &error, const QString &button, const std::function<void()> &mend);
    void showWaiting(const QString &sentence); // for something that can be given up; empty: no longer
    void offerTime(Instant at); // that was looked at when one left
    void showSnapshot(); // the workspace shows another snapshot

Q_SIGNALS:
    void waitingGivenUp(); // by the person
    void profileRequested(); // signing in needs another profile than this one

private:
    Workspace &m_workspace;
    Banner *m_trouble;
    std::function<void()> m_mend; // what its button does; empty: it has none
    Banner *m_waiting;
    Banner *m_vanished;
    Banner *m_pinned;
    Banner *m_before;
    Instant m_offered;
};

} // namespace artiscope
