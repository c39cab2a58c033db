// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as a table: what is found in it, and its cells.

#include "app/content/jsoncheck.h"
#include "app/content/table/jsontable.h"
#include "app/content/table/rowreader.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    const bool isJson = looksLikeJson(input, input.size() + 1);
    for (qsizetype cut = 0; isJson && cut < input.size(); cut += 1 + cut / 2)
        require(looksLikeJson(input.first(cut), cut) || input.first(cut).trimmed().isEmpty());

    const Result<Table> table = tableFromJson(input.toByteArray());
    if (!table)
        return 0;
    require(table->columnCount() <= maximumTableColumns && !table->isCsv());
    RowReader reader(*table);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        reader.read(row);
        require(reader.size() <= table->columnCount());
        for (int column = 0; column <= reader.size(); ++column)
            static_cast<void>(reader.cell(column).size());
    }
    return 0;
}
