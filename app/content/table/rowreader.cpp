// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/rowreader.h"

#include <csv.h>

#include <cstring>

namespace artiscope {

namespace {

// libcsv trims what it calls spaces around cells, which are shown as they are; and the row has no line ends any more
// but those in its cells.
int nothingIsIt(unsigned char)
{
    return 0;
}

} // namespace

RowReader::RowReader(Table table) : m_table(std::move(table)), m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), 0);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_table.delimiter()));
    csv_set_space_func(m_parser.get(), nothingIsIt);
    csv_set_term_func(m_parser.get(), nothingIsIt);
    // By so many bytes its copy of a cell grows, and each time all of it may be copied; by itself it takes 128.
    csv_set_blk_size(m_parser.get(), size_t(64) * 1024);
}

RowReader::~RowReader()
{
    csv_free(m_parser.get());
}

void RowReader::read(qsizetype row, int cells)
{
    if (row == m_row && cells <= m_wanted)
        return;
    m_row = row;
    m_wanted = cells;
    m_cells.clear();
    const QByteArrayView bytes = m_table.row(row);
    if (bytes.contains('"'))
        parse(bytes);
    else
        split(bytes);
}

QByteArrayView RowReader::cell(int column) const
{
    if (size_t(column) >= m_cells.size())
        return {};
    const Cell &cell = m_cells[size_t(column)];
    return m_source.sliced(cell.begin, cell.size);
}

void RowReader::split(QByteArrayView row)
{
    m_source = row;
    const char *const begin = row.begin();
    for (const char *at = begin; int(m_cells.size()) < m_wanted;) {
        const auto left = size_t(row.end() - at);
        const auto *end = left > 0 ? static_cast<const char *>(std::memchr(at, m_table.delimiter(), left)) : nullptr;
        const char *const cellEnd = end ? end : row.end();
        m_cells.push_back({at - begin, cellEnd - at});
        if (!end)
            break;
        at = end + 1;
    }
}

void RowReader::parse(QByteArrayView row)
{
    m_unquoted.resize(0);
    m_unquoted.reserve(row.size());
    csv_parse(m_parser.get(), row.data(), size_t(row.size()), cellRead, nullptr, this);
    csv_fini(m_parser.get(), cellRead, nullptr, this);
    m_source = m_unquoted;
}

void RowReader::cellRead(void *bytes, size_t size, void *reader)
{
    auto &self = *static_cast<RowReader *>(reader);
    if (int(self.m_cells.size()) >= self.m_wanted)
        return;
    self.m_cells.push_back({self.m_unquoted.size(), qsizetype(size)});
    self.m_unquoted.append(static_cast<const char *>(bytes), qsizetype(size));
}

} // namespace artiscope
