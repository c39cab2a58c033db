// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/countingdiff.h"

#include "app/diff/diffparts.h"

#include <algorithm>

namespace artiscope {

namespace {

// Whole lines; the line before may have been a last one without an end.
void appendLines(QByteArray &bytes, const TextBuffer &text, qsizetype first, qsizetype end)
{
    const auto startOf = [&text](
                             qsizetype line) { return line < text.lineCount() ? text.lineStart(line) : text.size(); };
    const QByteArrayView lines = text.view(startOf(first), startOf(end));
    if (!lines.isEmpty() && !bytes.isEmpty() && !bytes.endsWith('\n') && !bytes.endsWith('\r'))
        bytes += '\n';
    bytes += lines;
}

} // namespace

void removeWords(std::vector<ByteRange> &words, const TextBuffer &text, const std::vector<Stretch> &lines)
{
    auto stretch = lines.begin();
    words.erase(std::remove_if(words.begin(), words.end(),
                    [&](const ByteRange &word) {
                        while (stretch != lines.end() && text.lineEnd(stretch->last) <= word.begin)
                            ++stretch;
                        return stretch != lines.end() && text.lineStart(stretch->first) <= word.begin;
                    }),
        words.end());
}

TextDiff countingDiff(
    const TextDiff &diff, const std::vector<bool> &ignored, const TextBuffer &left, const TextBuffer &right)
{
    TextDiff counting = diff;
    LineDiff &lines = counting.lines;
    lines.hunks.clear();
    lines.parts.clear();
    lines.changed = lines.added = lines.removed = 0;
    std::vector<Stretch> ours;
    std::vector<Stretch> theirs;
    size_t part = 0;
    for (size_t i = 0; i < diff.lines.hunks.size(); ++i) {
        const DiffHunk &hunk = diff.lines.hunks[i];
        const auto parts = takeParts(diff.lines, hunk, part);
        if (!ignored[i]) {
            addParts(lines, parts);
            continue;
        }
        if (hunk.leftCount > 0)
            ours.push_back({hunk.leftFirst, hunk.leftEnd() - 1});
        if (hunk.rightCount > 0)
            theirs.push_back({hunk.rightFirst, hunk.rightEnd() - 1});
    }
    removeWords(counting.leftWords, left, ours);
    removeWords(counting.rightWords, right, theirs);
    return counting;
}

TextBuffer leftWithoutIgnored(const TextBuffer &left, const TextBuffer &right, const IgnoredHunks &ignored)
{
    if (ignored.count == 0)
        return left;
    QByteArray bytes;
    bytes.reserve(left.size());
    qsizetype line = 0;
    for (size_t i = 0; i < ignored.lines.hunks.size(); ++i) {
        if (!ignored.ignored[i])
            continue;
        const DiffHunk &hunk = ignored.lines.hunks[i];
        appendLines(bytes, left, line, hunk.leftFirst);
        appendLines(bytes, right, hunk.rightFirst, hunk.rightEnd());
        line = hunk.leftEnd();
    }
    appendLines(bytes, left, line, left.lineCount());
    return TextBuffer(bytes);
}

} // namespace artiscope
