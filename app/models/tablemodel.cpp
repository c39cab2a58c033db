// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tablemodel.h"

#include "app/content/table/tablesort.h"
#include "app/core/pool.h"

#include <QLocale>

#include <algorithm>

namespace artiscope {

namespace {
constexpr qsizetype longestShown = 500; // bytes of a cell that stand in its line
constexpr qsizetype longestToolTip = 2000;
} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_reader(std::make_unique<RowReader>(m_table)) { }

void TableModel::setTable(Table table)
{
    const bool sameColumns = table.names() == m_table.names() && table.hasHeader() == m_table.hasHeader();
    m_ordering.cancel();
    beginResetModel();
    m_table = std::move(table);
    m_reader = std::make_unique<RowReader>(m_table);
    m_sorted.reset();
    m_sortedBy = {};
    m_shown.reset();
    m_count = int(m_table.rowCount());
    if (!sameColumns) {
        m_sorting = {};
        m_filters.clear();
        m_kinds.clear();
    }
    endResetModel();
    Q_EMIT filtersChanged();
    makeOrder();
}

void TableModel::setSorting(Sorting sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    makeOrder();
}

void TableModel::setFilter(int column, const QString &text)
{
    if (text == filter(column))
        return;
    if (text.isEmpty())
        m_filters.erase(column);
    else
        m_filters[column] = text;
    Q_EMIT filtersChanged();
    makeOrder();
}

QString TableModel::filter(int column) const
{
    const auto found = m_filters.find(column);
    return found == m_filters.end() ? QString() : found->second;
}

CellFilter::Problem TableModel::filterProblem(int column) const
{
    return CellFilter(filter(column), kind(column)).problem();
}

QList<int> TableModel::filteredColumns() const
{
    QList<int> columns;
    for (const auto &[column, text] : m_filters)
        columns << column;
    return columns;
}

void TableModel::clearFilters()
{
    if (m_filters.empty())
        return;
    m_filters.clear();
    Q_EMIT filtersChanged();
    makeOrder();
}

void TableModel::setKind(int column, ColumnKind kind)
{
    if (kind == this->kind(column))
        return;
    m_kinds[column] = kind;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, column), index(m_count - 1, column), {Qt::TextAlignmentRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    Q_EMIT filtersChanged(); // what is typed may mean something else
    makeOrder();
}

ColumnKind TableModel::kind(int column) const
{
    const auto found = m_kinds.find(column);
    if (found != m_kinds.end())
        return found->second;
    return column >= 0 && column < m_table.columnCount() ? m_table.kind(column) : ColumnKind::Text;
}

QString TableModel::title(int column) const
{
    const QString name = m_table.names().value(column);
    return name.isEmpty() ? tr("Column %1").arg(QLocale().toString(column + 1)) : name;
}

// A job at a time: what was asked before means nothing any more. What is sorted already is not sorted again.
void TableModel::makeOrder()
{
    std::vector<ColumnFilter> filters;
    for (const auto &[column, text] : m_filters) {
        if (CellFilter filter(text, kind(column)); !filter.isEmpty())
            filters.push_back({column, filter});
    }
    const ColumnKind sortKind = kind(m_sorting.column);
    const bool isSorted = m_sorting == m_sortedBy && sortKind == m_sortedAs;
    if ((m_sorting.column < 0 || (isSorted && m_sorted)) && filters.empty()) {
        m_ordering.cancel();
        const Rows all = m_sorting.column < 0 ? nullptr : m_sorted;
        takeOrder({all, all});
        return;
    }
    m_ordering = runOnPool<Order>(
        [table = m_table, sorting = m_sorting, sortKind, filters, sorted = isSorted ? m_sorted : nullptr](
            const Cancelled &cancelled) -> Result<Order> {
            Order order{sorted, nullptr};
            if (sorting.column >= 0 && !order.sorted)
                order.sorted = std::make_shared<const std::vector<quint32>>(
                    sortedRows(table, sorting.column, sortKind, sorting.order, cancelled));
            order.shown = filters.empty() ? order.sorted
                                          : std::make_shared<const std::vector<quint32>>(
                                              filteredRows(table, filters, order.sorted.get(), cancelled));
            return order;
        },
        [this, sortKind, sorting = m_sorting](Result<Order> order) {
            if (!order)
                return;
            m_sortedBy = sorting;
            m_sortedAs = sortKind;
            takeOrder(order.take());
        });
    Q_EMIT orderAsked();
}

// Rows go or come at the end and all others change their places: a reset would forget which columns are hidden.
void TableModel::takeOrder(Order order)
{
    m_sorted = order.sorted;
    const int before = m_count;
    const int after = int(order.shown ? qsizetype(order.shown->size()) : m_table.rowCount());
    if (order.shown == m_shown && before == after) {
        Q_EMIT orderChanged();
        return;
    }
    Q_EMIT orderChanging();
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = after;
        endRemoveRows();
    }
    showInOrder(std::move(order.shown));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_count = after;
        endInsertRows();
    }
    Q_EMIT orderChanged();
}

void TableModel::showInOrder(Rows shown)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<qsizetype> rows;
    for (const QModelIndex &index : from)
        rows.push_back(tableRow(index.row()));
    m_shown = std::move(shown);
    std::vector<int> places;
    if (!from.isEmpty()) {
        places.assign(size_t(m_table.rowCount()), -1);
        for (int row = 0; row < m_count; ++row)
            places[size_t(tableRow(row))] = row;
    }
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int place = places[size_t(rows[size_t(i)])];
        to << (place < 0 ? QModelIndex() : index(place, from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

qsizetype TableModel::tableRow(int row) const
{
    return m_shown ? qsizetype((*m_shown)[size_t(row)]) : row;
}

int TableModel::rowOf(qsizetype tableRow) const
{
    if (!m_shown)
        return tableRow >= 0 && tableRow < m_count ? int(tableRow) : -1;
    const auto found = std::ranges::find(*m_shown, quint32(tableRow));
    return found == m_shown->end() ? -1 : int(found - m_shown->begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QByteArrayView TableModel::cell(const QModelIndex &index) const
{
    m_reader->read(tableRow(index.row()));
    return m_reader->cell(index.column());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: { // one line a row; all of it is in the row's details and in what is copied
        const QByteArrayView whole = cell(index);
        const QString text = QString::fromUtf8(whole.first(std::min(whole.size(), longestShown))).simplified();
        return whole.size() > longestShown ? QString(text + u'…') : text;
    }
    case WholeRole:
        return QString::fromUtf8(cell(index));
    case Qt::ToolTipRole: { // as text, never as the markup that a tool tip would guess
        const QByteArrayView whole = cell(index);
        const QString text = QString::fromUtf8(whole.first(std::min(whole.size(), longestToolTip)));
        return text.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < m_count) // as the file counts them, whatever is sorted and hidden
            return QLocale().toString(qlonglong(m_table.number(tableRow(section))));
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole: {
        const QString typed = filter(section);
        const QString name = title(section).toHtmlEscaped();
        return QStringLiteral("<p>%1</p>")
            .arg(typed.isEmpty() ? name : tr("%1, filtered: %2").arg(name, typed.toHtmlEscaped()));
    }
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue(
        Qt::AlignVCenter | (kind(column) == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace artiscope
