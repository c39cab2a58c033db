// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

#include <functional>

namespace artiscope {

class DiffLibrary;

struct TableChange {
    enum class Kind : quint8 {
        RowAdded,
        RowRemoved,
        CellChanged,
        ColumnAdded,
        ColumnRemoved,
        RowsReordered, // those that are in both come in another order
    };
    Kind kind = Kind::CellChanged;
    qsizetype leftRow = -1; // of the table, without its header
    qsizetype rightRow = -1;
    int leftColumn = -1;
    int rightColumn = -1;
    bool operator==(const TableChange &) const = default;
};

// Two tables compared by what is in their cells. Columns are matched by their name, and by their place where one has
// none or another has the same; rows by a column whose values are there once in each, and where there is none by their
// content, in order. Quotes, delimiters and the order of columns are no difference.
struct TableDiff {
    Table left;
    Table right;
    int leftKey = -1; // the column that rows were matched by; -1: none
    int rightKey = -1;
    std::vector<TableChange> changes; // columns first, then by row; what is removed where it would be

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
};

struct TableDiffOptions {
    QString key; // the column to match rows by; empty: one is looked for
};

// Linear but for sorting. Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] TableDiff tableDiff(const DiffLibrary &library, const Table &left, const Table &right,
    const TableDiffOptions &options, const std::function<bool()> &cancelled);

// The names of columns that rows can be matched by, as they stand: those whose values are there once in each table.
// Linear in the tables and the columns, of which a few dozen are looked at. Pure; any thread.
[[nodiscard]] QStringList possibleKeyColumns(
    const Table &left, const Table &right, const std::function<bool()> &cancelled);

// As lines to be read: "+ [id=7]: 7, leaf-7", "~ [id=3].mtu: 1500 → 9000", a row without a key as [row 3] by its number
// in the file. Empty: there is no difference.
[[nodiscard]] QByteArray tableDiffText(const TableDiff &diff);

} // namespace artiscope
