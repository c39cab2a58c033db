// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of CSV, sorted, filtered and copied: the first byte picks what is said of the text.

#include "app/content/table/cellfilter.h"
#include "app/content/table/rowreader.h"
#include "app/content/table/tablereading.h"
#include "app/content/table/tablesort.h"
#include "app/content/table/tabletext.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

void checkRows(const Table &table)
{
    RowReader reader(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        reader.read(row);
        require(reader.size() > 0 && reader.size() <= table.columnCount());
        qsizetype length = 0;
        for (int column = 0; column < reader.size(); ++column)
            length += reader.cell(column).size();
        require(length <= table.row(row).size());
        require(reader.cell(reader.size()).isEmpty());
    }
}

void checkOrder(const Table &table, int column, Qt::SortOrder order)
{
    const std::vector<quint32> rows = sortedRows(table, column, table.kind(column), order);
    require(qsizetype(rows.size()) == table.rowCount());
    std::vector<bool> seen(rows.size());
    for (const quint32 row : rows) {
        require(row < rows.size() && !seen[row]);
        seen[row] = true;
    }
}

void checkCopies(const Table &table)
{
    CopiedCells cells{.names = table.names()};
    for (int row = 0; row < int(std::min<qsizetype>(table.rowCount(), 20)); ++row)
        cells.rows.push_back({row, quint32(row)});
    for (int column = 0; column < std::min(table.columnCount(), 20); ++column)
        cells.columns.push_back(column);
    if (!cells.rows.empty())
        cells.ranges.push_back({0, int(cells.rows.size()) - 1, 0, int(cells.columns.size()) - 1});
    static_cast<void>(copiedText(table, cells));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const uchar choice = takeChoice(input);
    TableOptions options;
    if (choice & 1)
        options.delimiter = tableDelimiters[(choice >> 1) % tableDelimiters.size()];
    if (choice & 8)
        options.header = (choice & 16) != 0;
    const Result<Table> read = Table::fromCsv(input.toByteArray(), options);
    require(read.has_value());
    const Table &table = *read;
    require(table.columnCount() <= maximumTableColumns && table.rowCount() >= 0);
    checkRows(table);
    for (int column = 0; column < std::min(table.columnCount(), 4); ++column) {
        checkOrder(table, column, choice & 32 ? Qt::AscendingOrder : Qt::DescendingOrder);
        const CellFilter filter(
            QString::fromUtf8(input.first(std::min<qsizetype>(input.size(), 12))), table.kind(column));
        const std::vector<quint32> found = filteredRows(table, {{column, filter}}, nullptr);
        require(qsizetype(found.size()) <= table.rowCount());
    }
    checkCopies(table);
    return 0;
}
