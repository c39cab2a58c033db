// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

namespace artiscope {

// Cells of a table that are copied: rows in the order of the screen, and where they stand there, and columns in theirs.
struct CopiedCells {
    struct Row {
        int place;
        quint32 row; // of the table
    };
    struct Range { // of places and columns, all included
        int top;
        int bottom;
        int left;
        int right;
    };
    std::vector<Row> rows;
    std::vector<int> columns;
    std::vector<Range> ranges; // what is in none of them is an empty cell
    QStringList names; // the header that stands above; empty: none
};

inline constexpr qsizetype maximumCopiedText = 100'000'000; // characters

// As tab-separated lines, which spreadsheets take; cells with tabs, quotes or line ends are quoted. Error TooLarge
// beyond maximumCopiedText. Pure; for the pool where there may be many.
[[nodiscard]] Result<QString> copiedText(
    const Table &table, const CopiedCells &cells, const std::function<bool()> &cancelled = {});

} // namespace artiscope
