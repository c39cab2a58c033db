// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/artifacttable.h"

#include "app/domain/humantime.h"
#include "app/models/comparedrows.h"
#include "app/session/catalogue.h"
#include "app/session/explain.h"
#include "ui/browse/artifactcells.h"
#include "ui/browse/artifactcolumns.h"
#include "ui/browse/rowkeys.h"
#include "ui/browse/rowtableview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace artiscope {

namespace {
using namespace std::chrono_literals;

QString placeName(const Snapshot &snapshot)
{
    return snapshot.at ? ArtifactTable::tr("%1 at %2").arg(snapshot.branch, utcTime(*snapshot.at)) : snapshot.branch;
}
} // namespace

ArtifactTable::ArtifactTable(ArtifactModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new RowTableView)
{
    setObjectName(QStringLiteral("artifactTable"));
    m_view->setObjectName(QStringLiteral("artifacts"));
    m_view->setAccessibleName(tr("Artifacts"));
    m_view->horizontalHeader()->setSortIndicator(int(model.sortColumn()), model.sortOrder());
    m_view->setModel(&model);
    m_view->setItemDelegate(new ArtifactCells(this));
    m_view->setSortingEnabled(true); // by what the indicator says
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setDragHandler([this] {
        if (const std::optional<Artifact> artifact = currentArtifact())
            Q_EMIT dragRequested(*artifact);
    });
    m_view->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_state = StateView::over(this); // with its scroll bars
    m_columns = new ArtifactColumns(*m_view, this);

    adjustSizes();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const Artifact *artifact = m_model.artifact(index))
            Q_EMIT artifactActivated(Artifact(*artifact));
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Artifact *artifact = m_model.artifact(index))
            Q_EMIT keepRequested(Artifact(*artifact));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArtifactTable::currentMoved);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArtifactTable::selectionMoved);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ArtifactTable::remember);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ArtifactTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { restore(QAbstractItemModel::NoLayoutChangeHint); });
    connect(&model, &QAbstractItemModel::layoutChanged, this,
        [this](const QList<QPersistentModelIndex> &, QAbstractItemModel::LayoutChangeHint hint) { restore(hint); });

    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_state->state() == LoadState::Failed && m_catalogue)
            m_catalogue->reload();
        else
            m_model.setFilter({});
    });
    m_rangeTimer.setSingleShot(true);
    m_rangeTimer.setInterval(0ms);
    connect(&m_rangeTimer, &QTimer::timeout, this, &ArtifactTable::showRange);
    // A quiet refresh may have made details unknown again.
    connect(&model, &QAbstractItemModel::dataChanged, &m_rangeTimer, qOverload<>(&QTimer::start));
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_rangeTimer, qOverload<>(&QTimer::start));
    // Who scrolls while rows are still coming has chosen a place.
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_topAwaited = false; });
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, &ArtifactTable::showState);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_catalogue)
            m_model.setNow(m_now());
    });
    showState();
}

QTableView *ArtifactTable::view() const
{
    return m_view;
}

void ArtifactTable::attach(Catalogue *catalogue)
{
    if (m_catalogue)
        disconnect(m_catalogue, nullptr, this, nullptr);
    m_catalogue = catalogue;
    if (catalogue)
        connect(catalogue, &Catalogue::stateChanged, this, [this] {
            const bool loading = m_catalogue->state() == LoadState::Loading;
            m_topAwaited = m_topAwaited && loading;
            if (loading && !m_wasLoading)
                m_patience.start();
            m_wasLoading = loading;
            showState();
        });
    if (catalogue)
        connect(catalogue, &Catalogue::definitionsChanged, this, &ArtifactTable::showState);
    showState();
}

void ArtifactTable::setNextActions(const NextActions &actions)
{
    m_next = actions;
}

void ArtifactTable::setNow(std::function<Instant()> now)
{
    m_now = std::move(now);
    m_model.setNow(m_now());
    m_minute.start();
}

void ArtifactTable::adjustSizes()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_view->verticalHeader()->setMinimumSectionSize(sizes.row);
    m_view->verticalHeader()->setDefaultSectionSize(sizes.row);
    m_view->horizontalHeader()->setMinimumSectionSize(8 * sizes.grid);
}

std::optional<Artifact> ArtifactTable::currentArtifact() const
{
    const Artifact *artifact = m_model.artifact(m_view->currentIndex());
    return artifact ? std::optional(*artifact) : std::nullopt;
}

QList<Artifact> ArtifactTable::selectedArtifacts() const
{
    QList<Artifact> artifacts;
    for (const int row : rowsIn(m_view->selectionModel()->selection()))
        artifacts << *m_model.artifact(m_model.index(row, 0));
    return artifacts;
}

const Artifact *ArtifactTable::firstSelected() const
{
    int first = -1;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (first < 0 || range.top() < first)
            first = range.top();
    }
    return first < 0 ? nullptr : m_model.artifact(m_model.index(first, 0));
}

int ArtifactTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

void ArtifactTable::setCurrent(const std::optional<ArtifactKey> &key)
{
    // What was chosen here comes back as what is read: the rows that are selected with it stay.
    if (key == m_current && (key ? isSelected(*key) : !m_view->selectionModel()->hasSelection()))
        return;
    m_current = key;
    m_selected.clear();
    m_selectionIsNews = false;
    m_restoring = true;
    m_view->selectionModel()->clear();
    m_restoring = false;
    if (key)
        m_selected.insert(*key);
    m_top.reset();
    m_topAwaited = false;
    restore(QAbstractItemModel::VerticalSortHint);
}

bool ArtifactTable::isSelected(const ArtifactKey &key) const
{
    return m_selectionIsNews ? m_view->selectionModel()->isSelected(m_model.indexOf(key)) : m_selected.contains(key);
}

void ArtifactTable::currentMoved(const QModelIndex &current)
{
    const Artifact *artifact = m_model.artifact(current);
    // A table that gets the keyboard makes its first row the current one without selecting it: nobody chose that.
    if (m_restoring || !artifact || m_current == artifact->key() || !m_view->selectionModel()->isSelected(current))
        return;
    m_current = artifact->key();
    m_currentWasThere = true;
    Q_EMIT currentArtifactChanged(Artifact(*artifact));
}

void ArtifactTable::selectionMoved()
{
    if (m_restoring)
        return;
    m_selectionIsNews = true;
    m_topAwaited = false;
    currentMoved(m_view->currentIndex());
    Q_EMIT selectionChanged();
}

void ArtifactTable::remember()
{
    if (m_selectionIsNews) {
        m_selected = keysOf(m_view->selectionModel()->selection(), m_model);
        m_selectionIsNews = false;
    }
    if (m_topAwaited)
        return;
    m_top.reset();
    if (const int top = m_view->rowAt(0); m_view->verticalScrollBar()->value() > 0 && top >= 0)
        m_top = m_model.keyAt(top);
}

void ArtifactTable::restore(QAbstractItemModel::LayoutChangeHint hint)
{
    m_restoring = true;
    QItemSelectionModel *selection = m_view->selectionModel();
    const QModelIndex current = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    if (current.isValid() && selection->currentIndex().row() != current.row())
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (const QItemSelection again = rowsOf(m_selected, m_model); again != selection->selection())
        selection->select(again, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;

    // After sorting one looks for the row that one was at; after anything else for the rows that one was looking at.
    const QModelIndex top = m_top ? m_model.indexOf(*m_top) : QModelIndex();
    // Another snapshot comes page by page, and the row may be on a later one.
    m_topAwaited = m_top && !top.isValid() && m_catalogue && m_catalogue->state() == LoadState::Loading;
    m_view->doItemsLayout();
    if (hint != QAbstractItemModel::VerticalSortHint && top.isValid())
        m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    else if (current.isValid() && (m_top || hint == QAbstractItemModel::VerticalSortHint || !m_currentWasThere))
        m_view->scrollTo(current, QAbstractItemView::EnsureVisible);
    else
        m_view->scrollToTop();
    m_currentWasThere = current.isValid();
    showState();
    m_rangeTimer.start();
    Q_EMIT selectionChanged();
}

void ArtifactTable::showState()
{
    const int shown = m_model.rowCount();
    const int total = m_model.total();
    if (!m_catalogue) {
        m_state->showIdle(tr("No server is connected."));
        return;
    }
    switch (m_catalogue->state()) {
    case LoadState::Idle:
        m_state->showIdle(tr("No artifacts are loaded yet."));
        return;
    case LoadState::Loading:
        // Rows of before stay until the first ones of the new snapshot are there, and are called what they are.
        if (total == 0 && m_patience.isActive()) // most servers have the first rows before one can read a sentence
            m_state->showReady();
        else if (total > 0 && m_catalogue->expected() < 0 && m_catalogue->shown() == m_catalogue->snapshot())
            m_state->showReady();
        else if (total > 0 && m_catalogue->expected() < 0)
            m_state->showStrip(LoadState::Loading,
                tr("Loading artifacts of %1\u2026 These are still those of %2.")
                    .arg(placeName(m_catalogue->snapshot()), placeName(m_catalogue->shown())));
        else
            m_state->showLoading(tr("Loading artifacts\u2026"), total, std::max(0, m_catalogue->expected()));
        return;
    case LoadState::Failed:
        if (!m_catalogue->error())
            return;
        if (total > 0)
            m_state->showFailedStrip(explain(*m_catalogue->error()));
        else
            m_state->showFailed(explain(*m_catalogue->error()));
        return;
    case LoadState::Ready:
        break;
    }
    const QString definitionId = m_model.filter().definitionId;
    if (total == 0 || (shown == 0 && m_model.filter() == ArtifactFilter{.definitionId = definitionId}))
        showNothing();
    else if (shown == 0 && m_model.filter().asksForChanges() && m_model.compared() && m_model.compared()->isAwaited())
        m_state->showLoading(tr("Comparing…"));
    else if (shown == 0)
        m_state->showIdle(tr("No artifact matches the filter."), {}, tr("Clear the filter"));
    else
        m_state->showReady();
}

void ArtifactTable::showNothing()
{
    const Snapshot &snapshot = m_catalogue->snapshot();
    const std::optional<Definition> definition = m_catalogue->definition(m_model.filter().definitionId);
    const QString sentence = definition ? tr("There are no artifacts of %1 here.").arg(definition->name)
                                        : tr("There are no artifacts here.");
    if (!snapshot.isNow())
        m_state->showIdle(
            sentence, tr("Nothing had been rendered on the branch %1 by then.").arg(snapshot.branch), m_next.showNow);
    else if (m_catalogue->definitions().isEmpty())
        m_state->showIdle(
            sentence, tr("The branch %1 has no artifact definition.").arg(snapshot.branch), m_next.chooseBranch);
    else
        m_state->showIdle(sentence,
            definition ? tr("Each of its targets gets one when the whole definition is generated.")
                       : tr("Nothing has been rendered on the branch %1 yet. Choose a definition and generate it.")
                             .arg(snapshot.branch),
            m_next.generateAll);
}

void ArtifactTable::showRange()
{
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    m_model.setVisibleRange(std::max(first, 0), last < 0 ? m_model.rowCount() - 1 : last);
}

// What comes above or below the table, as the card of a comparison does, takes rows from its end: not the one that is
// read, where that was to be seen.
void ArtifactTable::keepCurrentSeen(const QResizeEvent &event)
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const int bottom = m_view->rowViewportPosition(row) + m_view->rowHeight(row);
    const int height = m_view->viewport()->height(); // of before: the view is told after this
    const int left = height + event.size().height() - event.oldSize().height();
    if (bottom > height || bottom <= left)
        return;
    const auto follow = [this] {
        const int across = m_view->horizontalScrollBar()->value(); // is none of it
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::EnsureVisible);
        m_view->horizontalScrollBar()->setValue(across);
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

bool ArtifactTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize) {
        m_rangeTimer.start();
        keepCurrentSeen(*static_cast<QResizeEvent *>(event));
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && m_view->currentIndex().isValid()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            m_view->scrollTo(m_view->currentIndex()); // where the keyboard is must be seen
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = key->text();
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return true;
    }
    // AltGr types letters too, and says Ctrl+Alt on some systems.
    const bool types = modifiers == Qt::NoModifier || modifiers == Qt::GroupSwitchModifier
        || modifiers == (Qt::ControlModifier | Qt::AltModifier);
    if (types && !text.isEmpty() && text.at(0).isPrint() && text != QStringLiteral(" ")) {
        Q_EMIT typed(text);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ArtifactTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustSizes();
}

} // namespace artiscope
