// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/textdiff.h"

#include "app/diff/worddiff.h"

namespace artiscope {

namespace {

constexpr qsizetype mostWordBytes = 8 * 1024 * 1024; // of changed lines: nobody reads more of them

void add(std::vector<ByteRange> &words, qsizetype lineStart, ByteRange word)
{
    if (!word.isEmpty())
        words.push_back({lineStart + word.begin, lineStart + word.end});
}

bool isWhole(const WordChange &change, QByteArrayView left, QByteArrayView right)
{
    return change == WordChange{{0, left.size()}, {0, right.size()}};
}

} // namespace

Result<TextDiff> textDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const std::function<bool()> &cancelled, LineMatching matching)
{
    Result<LineDiff> lines = lineDiff(library, left, right, cancelled, matching);
    if (!lines)
        return lines.error();
    TextDiff diff;
    diff.lines = lines.take();
    qsizetype looked = 0;
    for (const DiffHunk &hunk : diff.lines.hunks) {
        for (qsizetype i = 0; i < hunk.pairs(); ++i) {
            const qsizetype leftLine = hunk.leftFirst + i;
            const qsizetype rightLine = hunk.rightFirst + i;
            const QByteArrayView leftText = left.line(leftLine);
            const QByteArrayView rightText = right.line(rightLine);
            looked += leftText.size() + rightText.size();
            if (looked > mostWordBytes || cancelled())
                return diff;
            const std::vector<WordChange> changes = wordDiff(library, leftText, rightText, cancelled);
            if (changes.size() == 1 && isWhole(changes.front(), leftText, rightText))
                continue;
            for (const WordChange &change : changes) {
                add(diff.leftWords, left.lineStart(leftLine), change.left);
                add(diff.rightWords, right.lineStart(rightLine), change.right);
            }
        }
    }
    return diff;
}

} // namespace artiscope
