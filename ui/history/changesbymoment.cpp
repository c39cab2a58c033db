// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changesbymoment.h"

#include "app/domain/humantime.h"
#include "app/session/changesettext.h"
#include "app/session/explain.h"
#include "app/session/sethistory.h"
#include "ui/browse/timetext.h"
#include "ui/history/momentspan.h"
#include "ui/widgets/changelook.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

namespace {

// What became of an artifact in the colour that it has everywhere.
class ChangeDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const QVariant change = index.data(ChangeSetModel::WhatRole);
        const auto column = ChangeSetModel::Column(index.column());
        const Theme &theme = Theme::current();
        QColor ink = option->palette.color(QPalette::Text);
        if (change.isValid() && column == ChangeSetModel::Column::Changes)
            ink = changeLook(Change(change.toInt()), theme).ink;
        else if (column == ChangeSetModel::Column::By || column == ChangeSetModel::Column::Took)
            ink = theme.dim;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

} // namespace

ChangesByMoment::ChangesByMoment(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_model([&workspace] { return workspace.now(); }, localZone()),
      m_span(new MomentSpan(workspace, this)),
      m_again(new QPushButton(tr("&Look again"), this)),
      m_tree(new QTreeView(this)),
      m_state(StateView::over(m_tree)),
      m_notes(new QLabel(this)),
      m_compare(new QPushButton(tr("&Compare"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("changesByMoment"));
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 42, sizes.row * 22);
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_tree->setObjectName(QStringLiteral("changeSets"));
    m_tree->setAccessibleName(tr("Changes by moment"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ChangeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setColumnWidth(int(ChangeSetModel::Column::When), sizes.row * 11);
    m_tree->setColumnWidth(int(ChangeSetModel::Column::Changes), sizes.row * 7);
    m_tree->setColumnWidth(int(ChangeSetModel::Column::By), sizes.row * 5);
    m_tree->setColumnWidth(int(ChangeSetModel::Column::Took), sizes.row * 3);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(int(ChangeSetModel::Column::Definitions), QHeaderView::Stretch);
    m_state->setObjectName(QStringLiteral("changeSetsState"));
    m_notes->setObjectName(QStringLiteral("changeSetsNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setProperty("look", QStringLiteral("dim"));
    m_notes->hide();
    m_compare->setObjectName(QStringLiteral("compareChangeSet"));
    m_compare->setProperty("look", QStringLiteral("primary"));
    auto *const close = new QPushButton(tr("Cl&ose"), this);
    close->setObjectName(QStringLiteral("closeChangesByMoment"));
    for (QPushButton *button : {m_again, m_compare, close})
        button->setAutoDefault(false); // Enter is of what has the keyboard

    auto *const head = new QHBoxLayout;
    head->setContentsMargins(3 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    head->addWidget(m_span, 1);
    head->addWidget(m_again);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid);
    foot->setSpacing(2 * sizes.grid);
    foot->addWidget(m_notes, 1);
    foot->addStretch();
    foot->addWidget(m_compare, 0, Qt::AlignBottom);
    foot->addWidget(close, 0, Qt::AlignBottom);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);

    connect(m_span, &MomentSpan::chosen, this, &ChangesByMoment::search);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_span->renew();
        search();
    });
    connect(m_tree, &QTreeView::activated, this, &ChangesByMoment::compare);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesByMoment::updateButtons);
    connect(m_compare, &QPushButton::clicked, this, &ChangesByMoment::compare);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_state, &StateView::buttonClicked, this, &ChangesByMoment::pressState);
    connect(&m_workspace, &Workspace::closing, this, &ChangesByMoment::detach);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, &m_model, &ChangeSetModel::updateTimes);
    updateButtons();
}

ChangesByMoment::~ChangesByMoment() = default;

void ChangesByMoment::showBranch()
{
    const QString branch = m_workspace.snapshot().branch;
    if (m_branch != branch) {
        m_branch = branch;
        setWindowTitle(tr("Changes on %1 by moment").arg(branch));
        m_span->setBranch(branch);
        search();
    }
    show();
    raise();
    activateWindow();
    m_tree->setFocus();
}

void ChangesByMoment::search()
{
    m_goesOn = false;
    if (!m_history) {
        m_history = m_workspace.makeSetHistory();
        connect(m_history.get(), &SetHistory::changed, this, &ChangesByMoment::takeSets);
        connect(m_history.get(), &SetHistory::stateChanged, this, &ChangesByMoment::showState);
    }
    m_history->open(m_branch, m_span->from(), m_span->to(), m_workspace.branches().branches());
}

void ChangesByMoment::detach()
{
    m_history.reset();
    m_branch.clear();
    m_model.setSets({});
    m_span->detach();
    hide();
}

void ChangesByMoment::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model.updateTimes();
    m_minute.start();
    if (std::exchange(m_goesOn, false))
        m_history->resume();
}

void ChangesByMoment::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_minute.stop();
    m_goesOn = m_history && m_history->state() == LoadState::Loading;
    if (m_goesOn)
        m_history->stop();
}

// More of what one looks at may be found meanwhile: what was unfolded and chosen stays so, by when it was.
void ChangesByMoment::takeSets()
{
    const ChangeSet *const current = m_model.set(m_tree->currentIndex());
    const SetChange *const chosen = m_model.change(m_tree->currentIndex());
    const bool hadOne = current != nullptr;
    const Instant when = current ? current->end : Instant{};
    const std::optional<ArtifactKey> key = chosen ? std::optional(chosen->artifact.key()) : std::nullopt;
    QList<Instant> unfolded;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row, 0); m_tree->isExpanded(index))
            unfolded << m_model.set(index)->end;
    }
    m_model.setSets(m_history->sets());
    const auto isChosen = [&key](const SetChange &one) {
        return key && one.artifact.target.id == key->targetId && one.artifact.definition.id == key->definitionId;
    };
    const ChangeSet *const still = m_model.set(m_tree->currentIndex());
    const SetChange *const stillChosen = m_model.change(m_tree->currentIndex());
    const bool stays =
        still && hadOne && still->begin <= when && when <= still->end && (stillChosen ? isChosen(*stillChosen) : !key);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const ChangeSet &set = *m_model.set(index);
        const auto isIn = [&set](Instant at) { return set.begin <= at && at <= set.end; };
        if (std::ranges::any_of(unfolded, isIn))
            m_tree->expand(index);
        if (!hadOne || stays || !isIn(when))
            continue;
        const auto child = key ? std::ranges::find_if(set.changes, isChosen) : set.changes.end();
        const QModelIndex wanted =
            child == set.changes.end() ? index : m_model.index(int(child - set.changes.begin()), 0, index);
        if (m_model.set(m_tree->currentIndex()) != &set || (key && m_tree->currentIndex() != wanted))
            m_tree->setCurrentIndex(wanted);
    }
    if (!m_tree->currentIndex().isValid() && m_model.rowCount() > 0)
        m_tree->setCurrentIndex(m_model.index(0, 0));
    showState();
    updateButtons();
}

QString ChangesByMoment::spanWords() const
{
    const auto words = [](Instant at) {
        return localTime(Instant{at.microseconds - at.microseconds % 1'000'000}, localZone());
    };
    return tr("Nothing changed between %1 and %2.").arg(words(m_history->from()), words(m_history->to()));
}

void ChangesByMoment::showState()
{
    const int count = m_model.rowCount();
    switch (m_history->state()) {
    case LoadState::Idle:
        if (count > 0)
            m_state->showStrip(LoadState::Idle, tr("Stopped: there may be more."), tr("Go on"));
        else
            m_state->showIdle(tr("The search was stopped before a change was found."), {}, tr("Go on"));
        break;
    case LoadState::Loading:
        m_state->showLoading(tr("Looking for changes…"), count, 0, tr("Stop"));
        break;
    case LoadState::Ready:
        if (count > 0)
            m_state->showReady();
        else
            m_state->showIdle(spanWords(), tr("Choose a longer span above, or another branch in the main window."));
        break;
    case LoadState::Failed: {
        const Explanation why = explain(m_history->error().value_or(Error{}));
        if (count > 0)
            m_state->showFailedStrip(why);
        else
            m_state->showFailed(why);
        break;
    }
    }
    const QStringList notes = setHistoryNotes(*m_history, localZone());
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void ChangesByMoment::pressState()
{
    if (m_history->state() == LoadState::Loading)
        m_history->stop();
    else
        m_history->resume();
}

void ChangesByMoment::compare()
{
    const ChangeSet *const set = m_model.set(m_tree->currentIndex());
    if (!set)
        return;
    const SetChange *const one = m_model.change(m_tree->currentIndex());
    Q_EMIT compareRequested(
        {m_branch, set->before}, {m_branch, set->after}, one ? std::optional(one->artifact.key()) : std::nullopt);
}

void ChangesByMoment::updateButtons()
{
    const bool any = m_tree->currentIndex().isValid();
    m_compare->setEnabled(any);
    m_compare->setToolTip(
        any ? tr("The branch just before this moment with the branch just after it") : tr("Choose a moment first."));
}

} // namespace artiscope
