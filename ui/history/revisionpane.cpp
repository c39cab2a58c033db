// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/revisionpane.h"

#include "app/session/artifacthistory.h"
#include "app/session/explain.h"
#include "app/session/historytext.h"
#include "ui/browse/timetext.h"
#include "ui/history/revisiondelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

RevisionPane::RevisionPane(std::function<Instant()> now, QWidget *parent)
    : QWidget(parent),
      m_now(std::move(now)),
      m_model(m_now, localZone()),
      m_title(new ElidedLabel(this)),
      m_state(new ElidedLabel(this)),
      m_button(new QToolButton(this)),
      m_list(new QListView(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("historyTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setObjectName(QStringLiteral("historyState"));
    m_state->setDim(true);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_button->setObjectName(QStringLiteral("historyButton"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RevisionDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_title->setMinimumHeight(m_button->sizeHint().height()); // with the button or without
    setFocusProxy(m_list);

    auto *const head = new QHBoxLayout;
    head->setContentsMargins(3 * sizes.grid, 0, 2 * sizes.grid, 0);
    head->setSpacing(2 * sizes.grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, sizes.grid, 0, 0);
    layout->setSpacing(sizes.grid);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_button, &QToolButton::clicked, this, &RevisionPane::press);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            m_wanted.reset(); // from now on nothing is chosen for the person
        Q_EMIT chosenChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        chooseWanted();
        updateHead();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RevisionPane::updateHead);
    updateHead();
}

void RevisionPane::attach(ArtifactHistory *history, const QString &wanted)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_wanted = wanted;
    m_model.attach(history);
    if (m_history)
        connect(m_history, &ArtifactHistory::stateChanged, this, &RevisionPane::updateHead);
    chooseWanted();
    updateHead();
}

void RevisionPane::setContextActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<int> RevisionPane::rows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

void RevisionPane::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    // Alone, whatever keys are held down meanwhile.
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void RevisionPane::chooseWanted()
{
    if (!m_wanted || m_model.count() == 0)
        return;
    const int row = m_wanted->isEmpty() ? 0 : m_model.rowOf(*m_wanted);
    if (row >= 0 || rows().isEmpty()) {
        const QScopedValueRollback choosing(m_choosing, true);
        choose(std::max(0, row));
    }
    const History &history = m_history->history();
    const bool isFound = m_wanted->isEmpty() ? history.knowsNewest() : row >= 0;
    if (isFound || history.state() == LoadState::Ready)
        m_wanted.reset(); // it is chosen, or not among them
}

void RevisionPane::updateHead()
{
    const LoadState state = m_history ? m_history->history().state() : LoadState::Ready;
    const int count = m_model.count();
    m_button->setVisible(state != LoadState::Ready);
    m_button->setToolTip({});
    switch (state) {
    case LoadState::Idle:
        m_state->setText(tr("stopped"));
        m_button->setText(tr("Go on"));
        break;
    case LoadState::Loading:
        m_state->setText(tr("looking…"));
        m_button->setText(tr("Stop"));
        break;
    case LoadState::Ready:
        m_state->setText(count > 0 ? tr("complete") : QString());
        break;
    case LoadState::Failed:
        m_state->setText(tr("failed"));
        m_button->setText(tr("Retry"));
        break;
    }
    if (!m_history) {
        m_title->setText({});
        return;
    }
    const Snapshot &snapshot = m_history->snapshot();
    const QString where = snapshot.at
        ? tr("%1 until %2").arg(snapshot.branch, shortInstant(*snapshot.at, m_now(), localZone()))
        : snapshot.branch;
    m_title->setText(count == 0 ? tr("Revisions on %1").arg(where)
            : count == 1        ? tr("1 revision on %1").arg(where)
                                : tr("%L1 revisions on %2").arg(count).arg(where));
    if (state != LoadState::Loading)
        chooseWanted();
}

void RevisionPane::press()
{
    if (m_history->history().state() == LoadState::Loading)
        m_history->stop();
    else
        m_history->resume();
}

} // namespace artiscope
