// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"
#include "ui/platform/desktopnotifications.h"

#include <QSet>

namespace artiscope {

// Tells a person who looks elsewhere that a run has ended and what came of it: by the desktop's notification, and by
// its window's entry in the task bar; once, however many windows follow that run. GUI thread; one for the program.
class RunNotifications final : public QObject {
    Q_OBJECT
public:
    explicit RunNotifications(QObject *parent = nullptr);

    void follow(Workspace &workspace, QWidget &window); // until they go

Q_SIGNALS:
    void runWanted(const QString &runId); // the notification was clicked

private:
    void tell(const Run &run);

    QSet<QString> m_ended; // ids of runs
    DesktopNotifications m_desktop;
};

} // namespace artiscope
