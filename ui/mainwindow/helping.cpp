// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/helping.h"

#include "app/session/diagnosticreport.h"
#include "ui/log/logwindow.h"
#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>

#include <cmath>

namespace artiscope {

namespace {

WindowFacts windowFacts()
{
    WindowFacts facts{.platform = QGuiApplication::platformName(), .screens = {}};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *const screen : screens) {
        facts.screens << QStringLiteral("%1x%2 at %3 %, %4 dpi")
                             .arg(screen->size().width())
                             .arg(screen->size().height())
                             .arg(std::lround(screen->devicePixelRatio() * 100))
                             .arg(std::lround(screen->logicalDotsPerInch()));
    }
    return facts;
}

} // namespace

Helping::Helping(Workspace &workspace, QAction &log, QAction &report, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window)
{
    connect(&log, &QAction::triggered, this, &Helping::openLog);
    connect(&report, &QAction::triggered, this, &Helping::copyReport);
    setActionBlocked(log, workspace.services().transport.journal ? QString() : tr("No log is kept."));
}

void Helping::openLog()
{
    if (!m_log) {
        m_log = new LogWindow(*m_workspace.services().transport.journal, m_window);
        connect(m_log, &LogWindow::reportRequested, this, &Helping::copyReport);
    }
    m_log->open();
}

void Helping::copyReport()
{
    m_report = diagnosticReport(m_workspace, windowFacts(), [this](const Result<QString> &text) {
        QGuiApplication::clipboard()->setText(*text);
        const QString sentence = tr("The diagnostic report is on the clipboard.");
        if (m_log)
            m_log->say(sentence);
        Q_EMIT said(sentence);
    });
}

} // namespace artiscope
