// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QStatusBar>

class QLabel;

namespace artiscope {

// The line at the bottom: server, account, branch on the left; as of when, how many, what is under way on the right.
// GUI thread; owned by the main window; follows the workspace.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    void showLink(const QString &url); // hovered in a preview; empty: no longer

private:
    void attach();
    void update();
    QLabel *add(const char *name, const QString &accessibleName, bool right);

    Workspace &m_workspace;
    QLabel *m_server;
    QLabel *m_account;
    QLabel *m_branch;
    QLabel *m_asOf;
    QLabel *m_count;
    QLabel *m_requests;
    QTimer m_minute; // "3 days old" goes on
    int m_waiting = 0; // seconds that the server asked for
};

} // namespace artiscope
