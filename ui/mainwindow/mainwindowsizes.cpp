// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person has arranged, kept when the window is closed and there again in the next one: sizes, columns, the
// ground of drawings.

#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/browsepane.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/runs/runspanel.h"
#include "ui/viewer/readingarea.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QSplitter>

namespace artiscope {

namespace {

constexpr QLatin1String geometryState("window");
constexpr QLatin1String columnsState("columns");
constexpr QLatin1String rowsState("rows");
constexpr QLatin1String outlineState("outline");
constexpr QLatin1String tableState("artifactTable");
constexpr QLatin1String groundState("drawingGround");

} // namespace

void MainWindow::restore()
{
    if (!restoreGeometry(m_preferences.state(QString(geometryState))))
        resize(1440, 900);
    m_columns->restoreState(m_preferences.state(QString(columnsState)));
    m_rows->restoreState(m_preferences.state(QString(rowsState)));
    m_runs->setVisible(m_actions->showRuns->isChecked());
    m_browse->table().columns().restore(m_preferences.state(QString(tableState)));
    m_browse->table().columns().setCompared(false);
    ViewerSettings settings = m_reading->settings();
    settings.outlineWidth = m_preferences.state(QString(outlineState)).toInt();
    settings.zoom = m_preferences.zoom();
    m_reading->setSettings(settings);
    showOutlineWhereItFits();
    showPreferences();
    const QByteArray ground = m_preferences.state(QString(groundState)); // an action's name
    for (QAction *action : {m_actions->groundLight, m_actions->groundDark, m_actions->groundChecker}) {
        if (action == m_actions->groundLight || action->objectName().toUtf8() == ground)
            action->setChecked(true);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setState(QString(geometryState), saveGeometry());
    m_preferences.setState(QString(columnsState), m_columns->saveState());
    m_preferences.setState(QString(rowsState), m_rows->saveState());
    m_preferences.setState(QString(outlineState), QByteArray::number(m_reading->outlineWidth()));
    m_preferences.setState(
        QString(groundState), m_actions->groundLight->actionGroup()->checkedAction()->objectName().toUtf8());
    m_preferences.setState(QString(tableState), m_browse->table().columns().state());
    // Runs under way are remembered and picked up by the next start: nothing to ask.
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace artiscope
