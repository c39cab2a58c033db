// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"
#include "ui/platform/desktopnotifications.h"

namespace artiscope {

// Tells a person who looks elsewhere that a run has ended and what came of it: by the desktop's notification, and by
// the window's entry in the task bar. GUI thread; owned by the window; outlived by the workspace.
class RunNotifications final : public QObject {
    Q_OBJECT
public:
    RunNotifications(Workspace &workspace, QWidget &window, QObject *parent = nullptr);

Q_SIGNALS:
    void runWanted(const QString &runId); // the notification was clicked

private:
    void tell(const Run &run);

    Workspace &m_workspace;
    QWidget &m_window;
    DesktopNotifications m_desktop;
};

} // namespace artiscope
