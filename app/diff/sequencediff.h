// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <functional>
#include <optional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// How one sequence of things becomes the other, each told by a number: what gitDiff() finds of lines. Swapping the
// sides swaps what is found. In linear time where little differs, and never in much more. Nothing: cancelled, or there
// was no memory for it. Any thread.
[[nodiscard]] std::optional<std::vector<DiffHunk>> sequenceDiff(const DiffLibrary &library,
    const std::vector<quint64> &left, const std::vector<quint64> &right, const std::function<bool()> &cancelled);

} // namespace artiscope
