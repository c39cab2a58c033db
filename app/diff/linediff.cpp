// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/linediff.h"

#include "app/diff/diffparts.h"
#include "app/diff/gitdiff.h"
#include "app/diff/linepairing.h"
#include "app/diff/numberedlines.h"

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

std::vector<QByteArrayView> linesOf(const TextBuffer &text, qsizetype first, qsizetype count)
{
    std::vector<QByteArrayView> lines;
    lines.reserve(size_t(count));
    for (qsizetype line = first; line < first + count; ++line)
        lines.push_back(text.line(line));
    return lines;
}

// What git finds, going from the text whose bytes are the lesser, whichever side that is.
std::optional<std::vector<DiffHunk>> gitHunks(const DiffLibrary &library, const TextBuffer &left,
    const TextBuffer &right, const std::function<bool()> &cancelled, LineMatching matching)
{
    const auto numbered = numberedLines(gitLines(left), gitLines(right), cancelled);
    if (!numbered)
        return {};
    return gitDiff(library, numbered->left, numbered->right, right.bytes() < left.bytes(), cancelled, matching);
}

// Lines that are the same although git has not found them so are no difference.
std::vector<DiffHunk> partsOf(const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &hunks,
    const std::function<bool()> &cancelled)
{
    LinePairing pairing(cancelled);
    std::vector<DiffHunk> parts;
    parts.reserve(hunks.size());
    for (const DiffHunk &hunk : hunks) {
        DiffHunk rest = hunk;
        const auto pairs = pairing.pairs(
            linesOf(left, hunk.leftFirst, hunk.leftCount), linesOf(right, hunk.rightFirst, hunk.rightCount));
        for (const LinePair &pair : pairs) {
            const DiffHunk both{hunk.leftFirst + pair.left, 1, hunk.rightFirst + pair.right, 1};
            appendPart(parts, takeUnpaired(rest, both));
            if (left.line(both.leftFirst) != right.line(both.rightFirst))
                appendPart(parts, both);
        }
        appendPart(parts, takeUnpaired(rest, {hunk.leftEnd(), 0, hunk.rightEnd(), 0}));
    }
    return parts;
}

bool lineEndsDiffer(const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &parts)
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
    for (const DiffHunk &part : parts) {
        if (differ(part.leftFirst - leftLine + part.pairs()))
            return true;
        leftLine = part.leftEnd();
        rightLine = part.rightEnd();
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
    const auto hunks = gitHunks(library, left, right, cancelled, matching);
    if (!hunks && cancelled())
        return diff;
    if (!hunks) // for the memory that there is
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLargeToCompare};
    const std::vector<DiffHunk> parts = partsOf(left, right, *hunks, cancelled);
    if (cancelled())
        return diff;
    addParts(diff, parts);
    diff.lineEndsDiffer = lineEndsDiffer(left, right, diff.parts);
    diff.marksDiffer = left.hasBom() != right.hasBom();
    return diff;
}

} // namespace artiscope
