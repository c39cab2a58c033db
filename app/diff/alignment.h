// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <vector>

namespace artiscope {

enum class DiffSide { Left, Right };

// Where a place of one text is in the other one. Places are lines with a fraction: 3.5 is the middle of line 3. Within
// a hunk it is as far in as it was; what has nothing on the other side is where that nothing is. Any thread.
[[nodiscard]] double matchingPlace(const std::vector<DiffHunk> &hunks, DiffSide from, double place);

} // namespace artiscope
