// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/linediff.h"

#include "app/diff/gitdiff.h"

namespace artiscope {

namespace {

qsizetype lineEndSize(const TextBuffer &text, qsizetype line)
{
    return line + 1 < text.lineCount() ? text.lineStart(line + 1) - text.lineEnd(line) : 0;
}

// With the line ends that git knows, which therefore make no difference.
QByteArray gitLines(const TextBuffer &text)
{
    const bool plain = text.lineBreaks() == TextBuffer::LineBreaks::Lf && text.bytes().endsWith('\n');
    if (plain && !text.hasBom())
        return text.bytes();
    if (plain)
        return text.bytes().sliced(text.begin());
    QByteArray lines;
    lines.reserve(text.size() + 1);
    const qsizetype count = comparedLines(text);
    for (qsizetype line = 0; line < count; ++line) {
        lines += text.line(line);
        lines += '\n';
    }
    return lines;
}

bool lineEndsDiffer(const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &hunks)
{
    qsizetype leftLine = 0;
    qsizetype rightLine = 0;
    const auto differ = [&](qsizetype pairs) {
        for (qsizetype i = 0; i < pairs; ++i) {
            if (lineEndSize(left, leftLine + i) != lineEndSize(right, rightLine + i))
                return true;
        }
        return false;
    };
    for (const DiffHunk &hunk : hunks) {
        if (differ(hunk.leftFirst - leftLine + hunk.pairs()))
            return true;
        leftLine = hunk.leftFirst + hunk.leftCount;
        rightLine = hunk.rightFirst + hunk.rightCount;
    }
    return differ(comparedLines(left) - leftLine);
}

} // namespace

qsizetype comparedLines(const TextBuffer &text)
{
    const qsizetype last = text.lineCount() - 1;
    return text.line(last).isEmpty() ? last : last + 1;
}

Result<LineDiff> lineDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const std::function<bool()> &cancelled, LineMatching matching)
{
    LineDiff diff;
    if (left.bytes() == right.bytes())
        return diff;
    if (left.size() + right.size() > mostDiffBytes || left.lineCount() + right.lineCount() > mostDiffLines)
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLargeToCompare};
    std::optional<std::vector<DiffHunk>> hunks = gitDiff(library, gitLines(left), gitLines(right), cancelled, matching);
    if (!hunks && cancelled())
        return diff;
    if (!hunks) // for the memory that there is
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLargeToCompare};
    diff.hunks = *std::move(hunks);
    for (const DiffHunk &hunk : diff.hunks) {
        diff.changed += hunk.pairs();
        diff.added += hunk.rightCount - hunk.pairs();
        diff.removed += hunk.leftCount - hunk.pairs();
    }
    diff.lineEndsDiffer = lineEndsDiffer(left, right, diff.hunks);
    diff.marksDiffer = left.hasBom() != right.hasBom();
    return diff;
}

} // namespace artiscope
