// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

struct csv_parser;

namespace artiscope {

// Reads rows of a table, one at a time: libcsv where there are quotes, a plain split where there are none. One thread
// at a time; each may have its own.
class RowReader {
public:
    explicit RowReader(Table table);
    ~RowReader();
    Q_DISABLE_COPY_MOVE(RowReader)

    // The cells of a row. What was read is valid until the next is. `cells`: more of them are not needed.
    void read(qsizetype row, int cells = maximumTableColumns);
    [[nodiscard]] int size() const { return int(m_cells.size()); }
    [[nodiscard]] QByteArrayView cell(int column) const; // unquoted; empty behind the last one

private:
    static void cellRead(void *bytes, size_t size, void *reader);
    void split(QByteArrayView row);
    void parse(QByteArrayView row);

    struct Cell {
        qsizetype begin;
        qsizetype size;
    };
    Table m_table;
    std::unique_ptr<csv_parser> m_parser;
    QByteArrayView m_source; // that the cells are parts of
    std::vector<Cell> m_cells;
    QByteArray m_unquoted;
    qsizetype m_row = -1;
    int m_wanted = 0;
};

} // namespace artiscope
