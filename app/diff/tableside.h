// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/rowreader.h"

namespace artiscope {

// One side of two tables that are compared, in words: how rows and columns are called, and what is in the cells, on one
// line. The table must outlive it. One thread at a time.
class TableSide {
public:
    TableSide(const Table &table, int key); // the column that rows are called by; -1: by their number in the file

    [[nodiscard]] QByteArray rowName(qsizetype row); // "[id=7]", "[row 3]"
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] QByteArray cell(qsizetype row, int column);
    [[nodiscard]] QByteArray cells(qsizetype row); // all of them

private:
    const Table &m_table;
    int m_key;
    RowReader m_reader;
};

} // namespace artiscope
