// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/alignment.h"

#include <algorithm>

namespace artiscope {

double matchingPlace(const std::vector<DiffHunk> &hunks, DiffSide from, double place)
{
    const bool left = from == DiffSide::Left;
    const auto first = [left](const DiffHunk &hunk) { return left ? hunk.leftFirst : hunk.rightFirst; };
    const auto count = [left](const DiffHunk &hunk) { return left ? hunk.leftCount : hunk.rightCount; };
    const auto otherFirst = [left](const DiffHunk &hunk) { return left ? hunk.rightFirst : hunk.leftFirst; };
    const auto otherCount = [left](const DiffHunk &hunk) { return left ? hunk.rightCount : hunk.leftCount; };
    const auto next = std::partition_point(
        hunks.begin(), hunks.end(), [&](const DiffHunk &hunk) { return double(first(hunk)) <= place; });
    if (next == hunks.begin())
        return place;
    const DiffHunk &hunk = *std::prev(next);
    const double within = place - double(first(hunk));
    if (within >= double(count(hunk)))
        return double(otherFirst(hunk) + otherCount(hunk)) + within - double(count(hunk));
    return double(otherFirst(hunk)) + within / double(count(hunk)) * double(otherCount(hunk));
}

} // namespace artiscope
