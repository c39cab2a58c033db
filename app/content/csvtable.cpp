// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/csvtable.h"

#include <csv.h>

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

struct Reader {
    CsvTable table;
    QStringList row;
    qsizetype maximumRows = 0;
    bool first = true;

    void endRow()
    {
        table.columns = std::max(table.columns, int(row.size()));
        if (std::exchange(first, false)) {
            table.header = std::move(row);
        } else if (qsizetype(table.rows.size()) >= maximumRows) {
            table.truncated = true;
        } else {
            table.raggedRows += row.size() != table.header.size();
            table.rows.push_back(std::move(row));
        }
        row = {};
    }
};

void cellRead(void *bytes, size_t size, void *reader)
{
    static_cast<Reader *>(reader)->row += QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
}

void rowRead(int, void *reader)
{
    static_cast<Reader *>(reader)->endRow();
}

// libcsv trims what it calls spaces around cells; cells are shown as they are.
int nothingIsSpace(unsigned char)
{
    return 0;
}

// How many of a delimiter stand outside quotes in each of the first rows.
std::vector<int> delimitersInRows(QByteArrayView bytes, char delimiter, size_t maximumRows)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool empty = true;
    for (const char c : bytes) {
        if (c == '"') {
            quoted = !quoted;
            empty = false;
        } else if (c == '\n' && !quoted) {
            if (!empty)
                counts.push_back(count);
            if (counts.size() >= maximumRows)
                return counts;
            count = 0;
            empty = true;
        } else if (c != '\r') {
            count += c == delimiter && !quoted;
            empty = false;
        }
    }
    if (!empty)
        counts.push_back(count);
    return counts;
}

QByteArrayView head(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
}

} // namespace

char csvDelimiter(QByteArrayView bytes)
{
    char best = ',';
    int bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const std::vector<int> counts = delimitersInRows(head(bytes), candidate, 20);
        if (counts.empty() || counts.front() == 0)
            continue;
        // Rows that agree with the first say more than many delimiters: text in cells is full of commas.
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const int score = int(alike * 1000 / qsizetype(counts.size())) + std::min(counts.front(), 50);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

bool looksLikeCsv(QByteArrayView bytes)
{
    const std::vector<int> counts = delimitersInRows(head(bytes), csvDelimiter(bytes), 20);
    return counts.size() >= 3 && counts.front() >= 2
        && std::all_of(counts.begin(), counts.end(), [&](int count) { return count == counts.front(); });
}

CsvTable parseCsv(QByteArrayView bytes, qsizetype maximumRows)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    Reader reader;
    reader.maximumRows = maximumRows;
    const char delimiter = csvDelimiter(bytes);
    reader.table.delimiter = QLatin1Char(delimiter);
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return std::move(reader.table);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, nothingIsSpace);
    // In slices, so that reading ends soon behind the last row that is wanted.
    constexpr qsizetype slice = 64 * 1024;
    for (qsizetype at = 0; at < bytes.size() && !reader.table.truncated; at += slice) {
        const auto size = size_t(std::min(slice, bytes.size() - at));
        if (csv_parse(&parser, bytes.data() + at, size, cellRead, rowRead, &reader) != size)
            break; // only when memory ran out: what was read is kept
    }
    if (!reader.table.truncated)
        csv_fini(&parser, cellRead, rowRead, &reader);
    csv_free(&parser);
    return std::move(reader.table);
}

} // namespace artiscope
