// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

namespace artiscope {

// A JSON text as a table: the first array of objects that is alone or under keys of objects, at least two of which
// share half of their keys. The columns are the keys as they first come; a nested value is compact JSON, a number is
// written as it was, null is that word, and the cell of a key that a row does not have is empty. Errors:
// UnexpectedAnswer when there is no such array, TooLarge beyond maximumTableBytes, also of the rows that it makes,
// NestedTooDeep beyond maximumTreeDepth, TooManyValues. Pure; for the pool.
[[nodiscard]] Result<Table> tableFromJson(const QByteArray &bytes, const std::function<bool()> &cancelled = {});

} // namespace artiscope
