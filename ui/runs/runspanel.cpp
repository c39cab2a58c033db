// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runspanel.h"

#include "app/domain/humantime.h"
#include "app/models/runtext.h"
#include "ui/runs/rundelegate.h"
#include "ui/runs/runlogdialog.h"
#include "ui/runs/runlogview.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

RunsPanel::RunsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tree(new QTreeView(this)),
      m_log(new RunLogView(this)),
      m_split(new Splitter(Qt::Horizontal, this)),
      m_empty(new QLabel(
          tr("Nothing has been generated from here yet. Choose artifacts and generate them: what comes of each is told "
             "here."),
          this)),
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
    m_tree->header()->setMinimumSectionSize(sizes.row * 4);
    m_tree->setColumnWidth(int(RunModel::Column::State), sizes.row * 5);
    m_tree->setColumnWidth(int(RunModel::Column::Outcome), sizes.row * 8);

    m_log->hide();
    m_empty->setObjectName(QStringLiteral("noRuns"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("dim"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(3 * sizes.grid, sizes.grid, 2 * sizes.grid, sizes.grid);
    bar->setSpacing(2 * sizes.grid);
    bar->addWidget(heading);
    bar->addStretch();
    bar->addWidget(again);
    bar->addWidget(forget);
    bar->addWidget(close);
    setTabOrder(forget, close);
    m_split->setObjectName(QStringLiteral("runSplit"));
    m_split->addWidget(m_tree);
    m_split->addWidget(m_log);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_split, 1);

    connect(close, &QToolButton::clicked, this, &RunsPanel::closeRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::updateSelection);
    connect(m_tree, &QTreeView::activated, this, &RunsPanel::activate);
    for (auto signal : {&RunModel::rowsInserted, &RunModel::rowsRemoved})
        connect(&m_model, signal, this, &RunsPanel::updateSelection);
    connect(&m_model, &RunModel::dataChanged, this, &RunsPanel::updateSelection);
    connect(&m_model, &RunModel::modelReset, this, &RunsPanel::updateSelection);
    connect(m_log, &RunLogView::openRequested, this, [this] { (new RunLogDialog(m_log->failure(), this))->show(); });
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

void RunsPanel::updateSelection()
{
    const bool any = m_model.rowCount() > 0;
    m_empty->setVisible(!any);
    m_tree->parentWidget()->setVisible(any);
    const QModelIndex current = m_tree->currentIndex();
    const Run *run = m_model.run(current);
    showFailure(run, m_model.item(current));
    const QString noRun = tr("Choose a run first.");
    setActionBlocked(*m_forgetAction, run ? QString() : noRun);

    // What has no artifact cannot be asked for by itself, and what was refused was never begun.
    const auto hasFailed = [](const RunItem &item) { return item.outcome == Outcome::Failed; };
    const auto canBeAsked = [&](const RunItem &item) { return hasFailed(item) && !item.artifactId.isEmpty(); };
    const bool anyAgain = run && run->isOver() && std::ranges::any_of(run->items, canBeAsked);
    const GenerateBlock block = m_workspace.generateBlock();
    if (block != GenerateBlock::None)
        setActionBlocked(*m_againAction, generateBlockText(block), generateBlockInShort(block));
    else if (!run)
        setActionBlocked(*m_againAction, noRun);
    else if (!anyAgain && run->isOver() && std::ranges::any_of(run->items, hasFailed))
        setActionBlocked(
            *m_againAction, tr("What failed has no artifact: only generating its whole definition can make one."));
    else
        setActionBlocked(
            *m_againAction, anyAgain ? QString() : tr("Nothing in this run has failed and can be asked for again."));
}

void RunsPanel::showFailure(const Run *run, const RunItem *item)
{
    const FailureText failure = run ? failureText(*run, item, QTimeZone::systemTimeZone()) : FailureText{};
    const bool any = !failure.title.isEmpty();
    m_log->setFailure(failure);
    m_log->setVisible(any);
    if (any && !m_logHasPlace && m_split->width() > 0) {
        m_split->setSizes({m_split->width() * 3 / 5, m_split->width() * 2 / 5});
        m_logHasPlace = true;
    }
    // Reasons beside a log would say the same, cut off; outcomes must be seen without scrolling.
    m_tree->setColumnHidden(int(RunModel::Column::Error), any);
    m_tree->header()->setSectionResizeMode(
        int(RunModel::Column::What), any ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(!any);
    if (!any)
        m_tree->setColumnWidth(int(RunModel::Column::What), Sizes::of(fontMetrics()).row * 13);
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
