// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/countingdiff.h"

#include <algorithm>

namespace artiscope {

namespace {

// Both are in order.
void removeWords(std::vector<ByteRange> &words, const std::vector<ByteRange> &from)
{
    auto range = from.begin();
    words.erase(std::remove_if(words.begin(), words.end(),
                    [&](const ByteRange &word) {
                        while (range != from.end() && range->end <= word.begin)
                            ++range;
                        return range != from.end() && range->begin <= word.begin;
                    }),
        words.end());
}

ByteRange bytesOf(const TextBuffer &text, qsizetype first, qsizetype count)
{
    return {text.lineStart(first), text.lineEnd(first + count - 1)};
}

} // namespace

TextDiff countingDiff(
    const TextDiff &diff, const std::vector<bool> &ignored, const TextBuffer &left, const TextBuffer &right)
{
    TextDiff counting = diff;
    LineDiff &lines = counting.lines;
    lines.hunks.clear();
    std::vector<ByteRange> ours;
    std::vector<ByteRange> theirs;
    for (size_t i = 0; i < diff.lines.hunks.size(); ++i) {
        const DiffHunk &hunk = diff.lines.hunks[i];
        if (!ignored[i]) {
            lines.hunks.push_back(hunk);
            continue;
        }
        lines.changed -= hunk.pairs();
        lines.added -= hunk.rightCount - hunk.pairs();
        lines.removed -= hunk.leftCount - hunk.pairs();
        if (hunk.pairs() > 0) {
            ours.push_back(bytesOf(left, hunk.leftFirst, hunk.pairs()));
            theirs.push_back(bytesOf(right, hunk.rightFirst, hunk.pairs()));
        }
    }
    removeWords(counting.leftWords, ours);
    removeWords(counting.rightWords, theirs);
    return counting;
}

} // namespace artiscope
