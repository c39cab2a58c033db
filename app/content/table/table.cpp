// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/table.h"

#include "app/content/table/rowreader.h"
#include "app/content/table/tablescan.h"

#include <algorithm>

namespace artiscope {

namespace {

// Cells that are looked at to tell what a column has in it.
constexpr qsizetype sampledCells = 100'000;

QStringList cellsOf(const Table &table, qsizetype row)
{
    RowReader reader(table);
    reader.read(row);
    QStringList cells;
    for (int column = 0; column < reader.size(); ++column)
        cells << QString::fromUtf8(reader.cell(column)).simplified();
    return cells;
}

} // namespace

Result<Table> Table::fromCsv(
    const QByteArray &bytes, const TableOptions &options, const std::function<bool()> &cancelled)
{
    if (bytes.size() > maximumTableBytes)
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLarge};
    Table table;
    table.m_bytes = bytes;
    table.m_delimiter = options.delimiter.value_or(tableDelimiter(bytes));
    table.m_records = std::make_shared<TableRecords>(scanRecords(bytes, table.m_delimiter, cancelled));
    if (qsizetype(table.m_records->starts.size()) > maximumTableValues)
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooManyValues};
    const int columns = table.m_records->columns;
    if (columns == 0)
        return table;
    // Only while row 0 is the first record can that be read as cells.
    QStringList first = cellsOf(table, 0);
    if (options.header.value_or(looksLikeHeader(first)))
        table.m_first = 1;
    else
        first.clear();
    first.resize(columns);
    table.m_names = std::move(first);
    table.findKinds();
    return table;
}

Table Table::fromRecords(QByteArray bytes, TableRecords records, QStringList names)
{
    Table table;
    table.m_bytes = std::move(bytes);
    table.m_records = std::make_shared<TableRecords>(std::move(records));
    table.m_names = std::move(names);
    table.m_isCsv = false;
    table.findKinds();
    return table;
}

qsizetype Table::rowCount() const
{
    return std::max<qsizetype>(0, qsizetype(m_records->starts.size()) - m_first);
}

QByteArrayView Table::row(qsizetype row) const
{
    return record(row + m_first);
}

QByteArrayView Table::record(qsizetype record) const
{
    const std::vector<quint32> &starts = m_records->starts;
    const auto begin = qsizetype(starts[size_t(record)]);
    qsizetype end = size_t(record) + 1 < starts.size() ? qsizetype(starts[size_t(record) + 1]) : m_bytes.size();
    while (end > begin && (m_bytes.at(end - 1) == '\n' || m_bytes.at(end - 1) == '\r'))
        --end;
    return QByteArrayView(m_bytes).sliced(begin, end - begin);
}

// From rows all over the table, so that a few at the top that are of another kind do not decide.
void Table::findKinds()
{
    const auto columns = size_t(columnCount());
    std::vector<ColumnKindFinder> finders(columns);
    const qsizetype rows = rowCount();
    const qsizetype sampled =
        std::min(rows, std::clamp<qsizetype>(sampledCells / std::max(columnCount(), 1), 20, 1000));
    RowReader reader(*this);
    for (qsizetype i = 0; i < sampled; ++i) {
        reader.read(i * rows / sampled);
        for (int column = 0; column < reader.size(); ++column) {
            if (m_isCsv || reader.cell(column) != "null") // in JSON, what is not there is of no kind
                finders[size_t(column)].add(reader.cell(column));
        }
    }
    m_kinds.resize(finders.size());
    std::ranges::transform(finders, m_kinds.begin(), &ColumnKindFinder::kind);
}

} // namespace artiscope
