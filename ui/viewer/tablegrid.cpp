// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/tablegrid.h"

#include "app/content/table/tabletext.h"
#include "app/core/pool.h"
#include "app/models/tablemodel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoomedfont.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace artiscope {

namespace {
constexpr size_t copiedAtOnce = 10'000; // cells that are copied within a frame
constexpr int fittedColumns = 200; // the others are as wide as columns are
constexpr int fittedRows = 50;
} // namespace

TableGrid::TableGrid(TableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("tableGrid"));
    setAccessibleName(tr("Table"));
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true); // the third click is the order of the file again
    setModel(&model);
    setSortingEnabled(true);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    fitRows();
    connect(&model, &TableModel::orderChanging, this, &TableGrid::remember);
    connect(&model, &TableModel::orderChanged, this, &TableGrid::restore);
}

void TableGrid::setZoom(int steps)
{
    const QFont scaled = zoomedFont(*this, steps);
    if (scaled.pointSizeF() == font().pointSizeF())
        return;
    setFont(scaled);
    fitRows();
    fitColumns();
}

void TableGrid::fitRows()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    verticalHeader()->setMinimumSectionSize(sizes.row);
    verticalHeader()->setDefaultSectionSize(sizes.row);
    horizontalHeader()->setDefaultSectionSize(25 * sizes.grid);
    horizontalHeader()->setMinimumSectionSize(8 * sizes.grid);
}

// Qt's own way asks for the size of each of a million rows, or of ten thousand columns.
void TableGrid::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int grid = Sizes::of(metrics).grid;
    const int rows = std::min(m_model.rowCount(), fittedRows);
    for (int column = 0; column < std::min(m_model.columnCount(), fittedColumns); ++column) {
        int width = metrics.horizontalAdvance(m_model.title(column)) + 4 * grid; // with the arrow of sorting
        for (int row = 0; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        setColumnWidth(column, std::min(width + 5 * grid, 100 * grid));
    }
}

void TableGrid::followSorting()
{
    const TableModel::Sorting &sorting = m_model.sorting();
    horizontalHeader()->setSortIndicator(sorting.column, sorting.order);
}

void TableGrid::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event->text();
    // AltGr types letters too, and says Ctrl+Alt on some systems.
    const bool types = modifiers == Qt::NoModifier || modifiers == Qt::GroupSwitchModifier
        || modifiers == (Qt::ControlModifier | Qt::AltModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
    } else if (modifiers == Qt::NoModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        Q_EMIT rowWanted();
    } else if (types && !text.isEmpty() && text.at(0).isPrint()) {
        Q_EMIT typed(text); // Qt's own way would look for it in every row
    } else {
        QTableView::keyPressEvent(event);
    }
}

// The row that one reads does not get lost when the pane with all of it opens below.
void TableGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const QRect row = visualRect(currentIndex());
    if (row.top() >= 0 && row.top() < event->oldSize().height() && row.bottom() > viewport()->height())
        scrollTo(currentIndex());
}

CopiedCells TableGrid::chosenCells(bool withHeader) const
{
    CopiedCells cells;
    const QItemSelection selection = selectionModel()->selection();
    std::vector<int> places;
    for (const QItemSelectionRange &range : selection) {
        cells.ranges.push_back({range.top(), range.bottom(), range.left(), range.right()});
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.push_back(place);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const int place : places)
        cells.rows.push_back({place, quint32(m_model.tableRow(place))});
    const QHeaderView &header = *horizontalHeader();
    for (int at = 0; at < header.count(); ++at) {
        const int column = header.logicalIndex(at);
        const auto holds = [column](const CopiedCells::Range &range) {
            return column >= range.left && column <= range.right;
        };
        if (header.isSectionHidden(column) || std::ranges::none_of(cells.ranges, holds))
            continue;
        cells.columns.push_back(column);
        if (withHeader)
            cells.names << m_model.title(column);
    }
    return cells;
}

void TableGrid::copyCells(bool withHeader)
{
    if (!selectionModel()->hasSelection())
        return;
    const CopiedCells cells = chosenCells(withHeader);
    const auto take = [this](const Result<QString> &text) {
        if (text)
            QApplication::clipboard()->setText(*text);
        else
            Q_EMIT copyRefused();
    };
    if (cells.rows.size() * cells.columns.size() <= copiedAtOnce) {
        m_copying.cancel();
        take(copiedText(m_model.table(), cells));
        return;
    }
    m_copying = runOnPool<QString>(
        [table = m_model.table(), cells](const Cancelled &cancelled) { return copiedText(table, cells, cancelled); },
        take);
}

// Rows that change their places are another selection: one of many rows would have to be followed cell by cell.
void TableGrid::remember()
{
    const QModelIndex current = currentIndex();
    m_currentRow = current.isValid() ? m_model.tableRow(current.row()) : m_currentRow;
    m_currentColumn = current.isValid() ? current.column() : m_currentColumn;
    m_wasVisible = current.isValid() && viewport()->rect().intersects(visualRect(current));
    selectionModel()->clear();
}

void TableGrid::restore()
{
    if (currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const int row = m_currentRow < 0 ? 0 : m_model.rowOf(m_currentRow);
    const QModelIndex current = m_model.index(std::max(row, 0), m_currentColumn);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (row >= 0 && m_wasVisible)
        scrollTo(current);
    else
        scrollToTop();
}

} // namespace artiscope
