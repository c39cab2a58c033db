// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/unchangedlines.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype fewest = 2;

// What follows the last line end is none when it is empty.
qsizetype isEmptyEnd(const TextBuffer &text)
{
    return text.line(text.lineCount() - 1).isEmpty() ? 1 : 0;
}

} // namespace

std::vector<UnchangedLines> unchangedLines(
    const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &hunks, qsizetype context)
{
    std::vector<UnchangedLines> result;
    const auto add = [&result](Stretch ours, Stretch theirs, qsizetype noLinesOurs, qsizetype noLinesTheirs) {
        const qsizetype ourCount = ours.last - ours.first + 1 - noLinesOurs;
        const qsizetype theirCount = theirs.last - theirs.first + 1 - noLinesTheirs;
        if (std::min(ourCount, theirCount) >= fewest)
            result.push_back({ours, theirs});
    };
    qsizetype leftFrom = 0;
    qsizetype rightFrom = 0;
    for (const DiffHunk &hunk : hunks) {
        add({leftFrom, hunk.leftFirst - context - 1}, {rightFrom, hunk.rightFirst - context - 1}, 0, 0);
        leftFrom = hunk.leftFirst + hunk.leftCount + context;
        rightFrom = hunk.rightFirst + hunk.rightCount + context;
    }
    if (!hunks.empty())
        add({leftFrom, left.lineCount() - 1}, {rightFrom, right.lineCount() - 1}, isEmptyEnd(left), isEmptyEnd(right));
    return result;
}

} // namespace artiscope
