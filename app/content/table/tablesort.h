// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

namespace artiscope {

// All rows of a table in the order of a column: numbers and addresses by their value, texts without case and with the
// numbers in them as numbers (Ethernet2 before Ethernet10). What is not of the kind comes behind what is, as text, and
// empty cells come last, in both directions. Rows that are alike stay in the order of the file. Pure; for the pool.
// Cancelled: nothing of use.
[[nodiscard]] std::vector<quint32> sortedRows(
    const Table &table, int column, ColumnKind kind, Qt::SortOrder order, const std::function<bool()> &cancelled = {});

} // namespace artiscope
