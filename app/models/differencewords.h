// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/differencetree.h"

namespace artiscope {

// What is said of differences in the person's language. Any thread.

[[nodiscard]] QString statementsInWords(qsizetype statements, qsizetype sections); // "12 statements in 4 sections"
[[nodiscard]] QString valuesInWords(qsizetype values, qsizetype reordered); // "7 values · 1 in another order"

struct TableCounts {
    qsizetype cells = 0;
    qsizetype rows = 0; // that have such cells
    qsizetype rowsAdded = 0;
    qsizetype rowsRemoved = 0;
    qsizetype columnsAdded = 0;
    qsizetype columnsRemoved = 0;
    bool reordered = false;
};
[[nodiscard]] QString tableInWords(const TableCounts &counts); // "5 cells in 3 rows · 1 row added"

// How far two texts say the same.
enum class Sameness : quint8 { None, ButFormatting, ButComments, ButFormattingOrComments, Whole };

// What is said above the tree, and elsewhere.
void tellCount(DifferenceTree &tree, const QString &count, Sameness sameness);

// Text on one line, with nothing invisible in it, not too long.
[[nodiscard]] QString shownOnOneLine(QString text);
// The path of a row with what stands between it and the name: "spec › ".
[[nodiscard]] QString pathBefore(const DifferenceRow &row);
// Two steps of a path, one behind the other: "spec › ports", "ports[name=eth0]", "leaf@id".
[[nodiscard]] QString joinedSteps(const QString &first, const QString &second);

} // namespace artiscope
