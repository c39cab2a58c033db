// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/snapshot.h"
#include "app/session/openartifacts.h"

#include <QObject>
#include <QTimer>

namespace artiscope {

class Workspace;

// What one had open of a server comes back when that is opened again as it was left (Workspace::Wanted): the artifacts
// at once; of a time that was not now only the offer, because whoever comes back wants to see what is. Kept in the
// settings, by profile, a moment after each change and when the server is closed; of the sample, which is another one
// each time, nothing is. Main thread; outlived by the workspace.
class SessionMemory : public QObject {
    Q_OBJECT
public:
    explicit SessionMemory(Workspace &workspace, QObject *parent = nullptr);
    ~SessionMemory() override;

Q_SIGNALS:
    void timeOffered(artiscope::Instant at); // that was looked at when one left

private:
    void follow(); // the server that has been opened
    void comeBack();
    void remember();

    Workspace &m_workspace;
    QTimer m_moment; // several changes at a time are written once
    // Until then nothing is kept: it would be less than there was. Nor is it of a server that was opened elsewhere than
    // where one left it, by a link or a command line.
    bool m_isBack = false;
};

} // namespace artiscope
