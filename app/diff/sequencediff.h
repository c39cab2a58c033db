// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <functional>
#include <optional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// How one sequence of things becomes the other, each told by a number that is as good as random: what gitDiff() finds
// of lines. In linear time where little differs, and never in much more. Git may find another way back: `rightFirst`
// has it go that way, so who swaps it with the sides has what is found swapped too. Nothing: cancelled, or there was no
// memory for it. Any thread.
[[nodiscard]] std::optional<std::vector<DiffHunk>> sequenceDiff(const DiffLibrary &library,
    const std::vector<quint64> &left, const std::vector<quint64> &right, bool rightFirst,
    const std::function<bool()> &cancelled);

// In order: what is the same, and of what stands in place of something what is a pair; as pair(left, right).
template <typename Pair> void forEachPair(const std::vector<DiffHunk> &hunks, qsizetype leftCount, const Pair &pair)
{
    qsizetype left = 0;
    qsizetype right = 0;
    const auto join = [&](qsizetype count) {
        for (; count > 0; --count)
            pair(left++, right++);
    };
    for (const DiffHunk &hunk : hunks) {
        join(hunk.leftFirst - left);
        join(hunk.pairs());
        left = hunk.leftFirst + hunk.leftCount;
        right = hunk.rightFirst + hunk.rightCount;
    }
    join(leftCount - left);
}

} // namespace artiscope
