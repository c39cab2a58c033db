// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/showndiff.h"

#include "app/diff/countingdiff.h"

#include <algorithm>

namespace artiscope {

std::vector<Stretch> movedLines(const std::vector<MovedBlock> &blocks, DiffSide side)
{
    std::vector<Stretch> lines;
    for (const MovedBlock &block : blocks) {
        if (side == DiffSide::Left)
            lines.push_back({block.leftFirst, block.leftFirst + block.leftCount - 1});
        else
            lines.push_back({block.rightFirst, block.rightFirst + block.rightCount - 1});
    }
    std::sort(lines.begin(), lines.end(), [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    return lines;
}

Result<ShownDiff> shownDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const ShownDiffOptions &options, const std::function<bool()> &cancelled)
{
    const Result<LineDiff> lines = lineDiff(library, left, right, cancelled, options.matching);
    if (!lines)
        return lines.error();
    ShownDiff diff;
    diff.ignored = ignoredHunks(left, right, *lines, options.ignore, options.language, cancelled);
    diff.all = withWords(library, left, right, diff.ignored.lines, cancelled);
    if (cancelled()) // what follows takes a while before it asks
        return diff;
    diff.counting = diff.ignored.count == 0 ? diff.all : countingDiff(diff.all, diff.ignored.ignored, left, right);
    diff.moved = movedBlocks(left, right, diff.counting.lines, cancelled);
    removeWords(diff.counting.leftWords, left, movedLines(diff.moved, DiffSide::Left));
    removeWords(diff.counting.rightWords, right, movedLines(diff.moved, DiffSide::Right));
    if (options.unified) {
        const TextDiff unmoved{diff.all.lines, diff.counting.leftWords, diff.counting.rightWords};
        diff.unified = unifiedText(left, right, unmoved, diff.ignored.ignored, cancelled);
    }
    return diff;
}

} // namespace artiscope
