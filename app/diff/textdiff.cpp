// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/textdiff.h"

#include "app/diff/worddiff.h"

namespace artiscope {

namespace {

constexpr qsizetype mostWordBytes = 8 * 1024 * 1024; // of changed lines: nobody reads more behind them

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

TextDiff withWords(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right, LineDiff lines,
    const std::function<bool()> &cancelled)
{
    TextDiff diff;
    diff.lines = std::move(lines);
    qsizetype looked = 0;
    for (const DiffHunk &part : diff.lines.parts) {
        for (qsizetype i = 0; i < part.pairs(); ++i) {
            const qsizetype leftLine = part.leftFirst + i;
            const qsizetype rightLine = part.rightFirst + i;
            const QByteArrayView leftText = left.line(leftLine);
            const QByteArrayView rightText = right.line(rightLine);
            if (looked > mostWordBytes || cancelled())
                return diff;
            looked += leftText.size() + rightText.size();
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

Result<TextDiff> textDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const std::function<bool()> &cancelled, LineMatching matching)
{
    Result<LineDiff> lines = lineDiff(library, left, right, cancelled, matching);
    if (!lines)
        return lines.error();
    return withWords(library, left, right, lines.take(), cancelled);
}

} // namespace artiscope
