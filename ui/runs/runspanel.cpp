// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runspanel.h"

#include "app/domain/humantime.h"
#include "app/models/runtext.h"
#include "app/session/explain.h"
#include "ui/runs/rundelegate.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

RunsPanel::RunsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tree(new QTreeView(this)),
      m_log(new QPlainTextEdit(this)),
      m_empty(new QLabel(tr("Nothing has been generated from here yet."), this)),
      m_againAction(new QAction(this)),
      m_forgetAction(new QAction(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("runsPanel"));
    setProperty("look", QStringLiteral("pane"));
    auto *heading = new QLabel(tr("Runs"), this);
    heading->setProperty("look", QStringLiteral("heading"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeRuns"));
    close->setIcon(icon(Icon::Close, IconInk::Dim));
    close->setToolTip(tr("Close the list of runs"));
    close->setAccessibleName(close->toolTip());
    m_againAction->setObjectName(QStringLiteral("generateAgainAction"));
    setActionName(*m_againAction, tr("Generate the failed &again"));
    m_forgetAction->setObjectName(QStringLiteral("forgetRunAction"));
    setActionName(*m_forgetAction, tr("&Forget the run"));
    m_forgetAction->setShortcut(QKeySequence(Qt::Key_Delete));
    m_forgetAction->setShortcutContext(Qt::WidgetShortcut); // Delete is of text fields elsewhere
    m_tree->addAction(m_againAction);
    m_tree->addAction(m_forgetAction);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_tree);
    auto *again = new QPushButton(tr("Generate again"), this);
    again->setObjectName(QStringLiteral("generateAgain"));
    followAction(*again, *m_againAction);
    auto *forget = new QPushButton(tr("Forget"), this);
    forget->setObjectName(QStringLiteral("forgetRun"));
    followAction(*forget, *m_forgetAction);

    m_tree->setObjectName(QStringLiteral("runTree"));
    m_tree->setAccessibleName(tr("Runs"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new RunDelegate(m_model, m_workspace, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(int(RunModel::Column::What), sizes.row * 13);
    m_tree->setColumnWidth(int(RunModel::Column::State), sizes.row * 6);
    m_tree->setColumnWidth(int(RunModel::Column::Outcome), sizes.row * 8);

    m_log->setObjectName(QStringLiteral("runLog"));
    m_log->setAccessibleName(tr("Log of what is selected"));
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->document()->setDocumentMargin(2 * sizes.grid);
    m_log->setTabChangesFocus(true);
    m_log->hide();
    m_empty->setObjectName(QStringLiteral("noRuns"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("look", QStringLiteral("dim"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(3 * sizes.grid, sizes.grid, 2 * sizes.grid, sizes.grid);
    bar->setSpacing(2 * sizes.grid);
    bar->addWidget(heading);
    bar->addStretch();
    bar->addWidget(again);
    bar->addWidget(forget);
    bar->addWidget(close);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("runSplit"));
    split->addWidget(m_tree);
    split->addWidget(m_log);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(split, 1);

    connect(close, &QToolButton::clicked, this, &RunsPanel::closeRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::updateSelection);
    connect(m_tree, &QTreeView::activated, this, &RunsPanel::activate);
    for (auto signal : {&RunModel::rowsInserted, &RunModel::rowsRemoved})
        connect(&m_model, signal, this, &RunsPanel::updateSelection);
    connect(&m_model, &RunModel::dataChanged, this, &RunsPanel::updateSelection);
    connect(&m_model, &RunModel::modelReset, this, &RunsPanel::updateSelection);
    connect(m_againAction, &QAction::triggered, this, [this] {
        if (const Run *run = m_model.run(m_tree->currentIndex()))
            Q_EMIT generateAgainRequested(run->id);
    });
    connect(m_forgetAction, &QAction::triggered, this, &RunsPanel::forget);
    connect(&m_workspace, &Workspace::opened, this, &RunsPanel::attach);
    connect(&m_workspace, &Workspace::closing, this, &RunsPanel::detach);
    connect(&m_workspace, &Workspace::generateBlockChanged, this, &RunsPanel::updateSelection);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_tree->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    if (m_workspace.isOpen())
        attach();
    else
        updateSelection();
}

void RunsPanel::attach()
{
    m_model.attach(&m_workspace.runs());
    // A new run is what one wants to see; those of earlier starts stay folded.
    connect(&m_workspace.runs(), &RunCentre::runAdded, this, &RunsPanel::select);
}

void RunsPanel::detach()
{
    m_workspace.runs().disconnect(this);
    m_model.attach(nullptr);
}

void RunsPanel::select(const QString &runId)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(RunModel::RunIdRole).toString() != runId)
            continue;
        m_tree->setCurrentIndex(index);
        m_tree->expand(index);
        m_tree->scrollTo(index);
    }
}

QString RunsPanel::logOf(const Run &run, const RunItem *item) const
{
    if (item)
        return item->error.isEmpty() ? QString() : tr("%1 failed:\n\n%2").arg(item->target.label, item->error);
    QStringList parts;
    if (run.refused)
        parts << explainInOneLine(*run.refused);
    for (const RunItem &one : run.items) {
        if (!one.error.isEmpty())
            parts << tr("%1 failed:\n\n%2").arg(one.target.label, one.error);
    }
    return parts.join(QStringLiteral("\n\n"));
}

void RunsPanel::updateSelection()
{
    const bool any = m_model.rowCount() > 0;
    m_empty->setVisible(!any);
    m_tree->parentWidget()->setVisible(any);
    const QModelIndex current = m_tree->currentIndex();
    const Run *run = m_model.run(current);
    const QString log = run ? logOf(*run, m_model.item(current)) : QString();
    if (m_log->toPlainText() != log)
        m_log->setPlainText(log);
    m_log->setVisible(!log.isEmpty());
    m_tree->setColumnHidden(int(RunModel::Column::Error), !log.isEmpty()); // it would say the same, cut off
    const QString noRun = tr("Choose a run first.");
    setActionBlocked(*m_forgetAction, run ? QString() : noRun);

    // What never had an artifact cannot be asked for by itself, and what was refused was never begun.
    const bool failed = run && run->isOver() && std::ranges::any_of(run->items, [](const RunItem &item) {
        return item.outcome == Outcome::Failed && !item.artifactId.isEmpty();
    });
    const GenerateBlock block = m_workspace.generateBlock();
    if (block != GenerateBlock::None)
        setActionBlocked(*m_againAction, generateBlockText(block), generateBlockInShort(block));
    else
        setActionBlocked(*m_againAction,
            !run         ? noRun
                : failed ? QString()
                         : tr("Nothing in this run has failed and can be asked for again."));
}

void RunsPanel::forget()
{
    if (const Run *run = m_model.run(m_tree->currentIndex()))
        m_workspace.runs().forget(run->id);
}

void RunsPanel::activate(const QModelIndex &index)
{
    const Run *run = m_model.run(index);
    if (const RunItem *item = m_model.item(index))
        Q_EMIT artifactActivated({run->definition.id, item->target.id}, run->branch);
    else
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

} // namespace artiscope
