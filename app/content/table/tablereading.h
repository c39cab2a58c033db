// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

namespace artiscope {

// The table that a text is: of a JSON text the array of objects in it, of any other the rows of CSV. Errors: as of
// Table::fromCsv and tableFromJson. Pure; for the pool.
[[nodiscard]] Result<Table> readTable(
    const QByteArray &bytes, const TableOptions &options, const std::function<bool()> &cancelled = {});

} // namespace artiscope
