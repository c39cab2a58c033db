// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/tableview.h"

#include "app/content/table/tablereading.h"
#include "app/content/tree/documenttree.h"
#include "app/core/pool.h"
#include "ui/viewer/rowpane.h"
#include "ui/viewer/tableactions.h"
#include "ui/viewer/tablebar.h"
#include "ui/viewer/tablegrid.h"
#include "ui/viewer/troublewords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr int narrow = 240; // in grid units: below it a row stands under its table
} // namespace

TableView::TableView(QWidget *parent)
    : QWidget(parent),
      m_bar(new TableBar(m_model, this)),
      m_banner(new Banner(this)),
      m_splitter(new Splitter(Qt::Horizontal, this)),
      m_grid(new TableGrid(m_model, this)),
      m_row(new RowPane(m_model, this)),
      m_state(StateView::over(m_grid)),
      m_actions(new TableActions(*m_grid, m_model, this))
{
    setObjectName(QStringLiteral("tableView"));
    m_banner->setObjectName(QStringLiteral("tableBanner"));
    m_state->setObjectName(QStringLiteral("tableState"));
    m_splitter->setObjectName(QStringLiteral("tableSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_row);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_row->hide();
    m_bar->menuButton().setMenu(&m_actions->menu());
    m_bar->readingButton().setMenu(&m_actions->readingMenu());
    setFocusProxy(m_grid);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);

    QHeaderView *const header = m_grid->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        if (const int column = header->logicalIndexAt(at); column >= 0)
            setColumn(column);
        m_actions->menu().popup(header->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, &TableView::setColumn);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableView::currentMoved);
    connect(m_grid, &TableGrid::typed, m_bar, &TableBar::type);
    connect(m_grid, &TableGrid::rowWanted, this, &TableView::showRow);
    connect(m_grid, &TableGrid::escapePressed, this, &TableView::closeRow);
    connect(m_grid, &TableGrid::copyRefused, this, [this] {
        m_banner->showNotice(Banner::Kind::Problem,
            tr("These cells are too many to be copied. Copy fewer rows, or save the artifact to a file."), {}, true);
    });
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &TableView::showRow);
    connect(m_bar, &TableBar::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_row, &RowPane::closed, this, &TableView::closeRow);
    connect(m_banner, &Banner::closed, this, &TableView::showNotice);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_trouble)
            Q_EMIT placeWanted(m_trouble->offset);
    });
    connect(m_actions, &TableActions::optionsWanted, this, [this](const TableOptions &options) {
        m_options = options;
        read(true);
    });
    connect(&m_model, &TableModel::orderChanged, this, &TableView::showState);
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_model.table().rowCount() == 0)
            Q_EMIT sourceWanted();
        else
            m_model.clearFilters();
    });
}

TableView::~TableView() = default;

void TableView::setContent(const QByteArray &bytes, bool keepPlace)
{
    m_bytes = bytes;
    if (!keepPlace) {
        m_options = {};
        m_model.setTable({});
        m_banner->clear();
        m_row->hide();
        m_failure.clear();
        m_state->showLoading(tr("Reading the table…"));
    }
    read(keepPlace);
}

void TableView::read(bool keepPlace)
{
    m_reading = runOnPool<Read>(
        [bytes = m_bytes, options = m_options](const Cancelled &cancelled) -> Result<Read> {
            Result<Table> table = readTable(bytes, options, cancelled);
            if (!table)
                return table.error();
            std::optional<Trouble> trouble = troubleOf(*table, bytes);
            return Read{table.take(), std::move(trouble)};
        },
        [this, keepPlace](Result<Read> read) {
            m_trouble = read ? read->trouble : std::nullopt;
            if (read)
                showTable(read.take().table, keepPlace);
            else
                showFailed(read.error());
            Q_EMIT settled();
        });
}

void TableView::showTable(Table table, bool keepPlace)
{
    QHeaderView &header = *m_grid->horizontalHeader();
    const QPoint place(m_grid->horizontalScrollBar()->value(), m_grid->verticalScrollBar()->value());
    const QModelIndex current = m_grid->currentIndex();
    const bool sameColumns = keepPlace && table.names() == m_model.table().names();
    const QByteArray columns = sameColumns ? header.saveState() : QByteArray(); // hidden, moved, widths
    m_failure.clear();
    m_model.setTable(std::move(table));
    if (sameColumns)
        header.restoreState(columns);
    else
        m_grid->fitColumns();
    m_grid->followSorting();
    const int row = keepPlace && current.isValid() ? std::min(current.row(), m_model.rowCount() - 1) : 0;
    const int column = sameColumns && current.isValid() ? current.column() : 0;
    m_grid->selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    if (keepPlace) {
        m_grid->horizontalScrollBar()->setValue(place.x());
        m_grid->verticalScrollBar()->setValue(place.y());
    }
    setColumn(m_model.columnCount() > 0 ? column : -1);
    showNotice();
    showState();
}

QString TableView::failureWords(const Error &error)
{
    const QLocale locale;
    switch (error.reason) {
    case Error::Reason::TooLarge:
        return tr("A text of more than %1 is not shown as a table; this is its text.")
            .arg(locale.formattedDataSize(maximumTableBytes));
    case Error::Reason::NestedTooDeep:
        return tr("What is nested more than %1 deep is not shown as a table; this is its text.")
            .arg(locale.toString(maximumTreeDepth));
    case Error::Reason::TooManyValues:
        return tr("More than %1 rows or values are not shown as a table; this is the text.")
            .arg(locale.toString(maximumTableValues));
    default:
        return tr(
            "This JSON is no table, so this is its text: a table is an array of objects that have the same keys, alone "
            "or under keys of objects.");
    }
}

void TableView::showFailed(const Error &error)
{
    m_model.setTable({});
    setColumn(-1);
    m_banner->clear();
    m_failure = failureWords(error);
}

// What is wrong with the text, in one line.
void TableView::showNotice()
{
    QStringList sentences;
    if (m_trouble)
        sentences << troubleWords(*m_trouble, StructureKind::Csv);
    if (const qsizetype empty = m_model.table().records().emptyLines)
        sentences << (empty == 1 ? tr("1 empty line is left out: it is no row.")
                                 : tr("%1 empty lines are left out: they are no rows.").arg(QLocale().toString(empty)));
    if (m_model.table().records().isCut)
        sentences << tr("Only the first %1 columns are shown.").arg(QLocale().toString(maximumTableColumns));
    if (const qsizetype repeated = m_model.table().records().repeatedKeys)
        sentences << (repeated == 1 ? tr("1 key is there again in the same object; its last value is shown.")
                                    : tr("%1 keys are there again in the same object; the last value of each is shown.")
                                          .arg(QLocale().toString(repeated)));
    if (sentences.isEmpty())
        m_banner->clear();
    else
        m_banner->showNotice(Banner::Kind::Warning, sentences.join(u' '), m_trouble ? tr("Go there") : QString());
}

void TableView::showState()
{
    if (!m_failure.isEmpty() || m_reading.isActive())
        return;
    if (m_model.table().rowCount() == 0)
        m_state->showIdle(tr("This table has no rows."), {}, tr("Show the source"));
    else if (m_model.rowCount() == 0)
        m_state->showIdle(m_model.filteredColumns().size() == 1 ? tr("No row matches the filter.")
                                                                : tr("No row matches the filters."),
            {}, tr("Clear the filters"));
    else
        m_state->showReady();
}

void TableView::focusFilter()
{
    m_bar->focusFilter();
}

void TableView::setZoom(int steps)
{
    m_grid->setZoom(steps);
    m_row->setZoom(steps);
}

void TableView::setColumn(int column)
{
    m_bar->setColumn(column);
    m_actions->setColumn(column);
}

void TableView::currentMoved()
{
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid())
        setColumn(current.column());
    if (m_row->isVisible())
        m_row->showRow(current.row());
}

void TableView::showRow()
{
    if (!m_grid->currentIndex().isValid())
        return;
    m_row->showRow(m_grid->currentIndex().row());
    m_row->show();
}

void TableView::closeRow()
{
    if (m_row->isAncestorOf(QApplication::focusWidget()))
        m_grid->setFocus();
    m_row->hide();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int grid = Sizes::of(fontMetrics()).grid;
    const Qt::Orientation wanted = width() < narrow * grid ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted); // and the sizes of the other one mean nothing in it
    if (wanted == Qt::Vertical)
        m_splitter->setSizes({3 * height() / 5, 2 * height() / 5});
    else
        m_splitter->setSizes({width() - m_row->sizeHint().width(), m_row->sizeHint().width()});
}

} // namespace artiscope
