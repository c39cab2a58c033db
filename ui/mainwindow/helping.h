// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QPointer>

class QAction;

namespace artiscope {

class LogWindow;

// What helps whoever helps: the log, in a window of its own, and a report for the clipboard. GUI thread; owned by the
// window; outlived by the workspace.
class Helping final : public QObject {
    Q_OBJECT
public:
    Helping(Workspace &workspace, QAction &log, QAction &report, QWidget *window);

Q_SIGNALS:
    void said(const QString &sentence); // what was done

private:
    void openLog();
    void copyReport();

    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<LogWindow> m_log; // made when it is first wanted
    Request m_report;
};

} // namespace artiscope
