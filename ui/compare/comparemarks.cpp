// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparemarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Difference)
};

// No line differs.
QString bytesInWords(const LineDiff &diff, const EncodingPair &encodings)
{
    if (encodings.differ()) {
        const QString both = encodingsText(encodings);
        return diff.lineEndsDiffer ? Words::tr("Only the line ends and the encoding differ: %1.").arg(both)
                                   : Words::tr("Only the encoding differs: %1.").arg(both);
    }
    if (diff.lineEndsDiffer && diff.marksDiffer)
        return Words::tr("Only the line ends and the byte order mark differ.");
    return diff.lineEndsDiffer ? Words::tr("Only the line ends differ.")
                               : Words::tr("Only the byte order mark differs.");
}

std::vector<MarkedLines> withMoved(const std::vector<MarkedLines> &lines, const std::vector<Stretch> &moved)
{
    std::vector<MarkedLines> result;
    auto at = moved.begin();
    for (const MarkedLines &each : lines) {
        if (each.count == 0) {
            result.push_back(each);
            continue;
        }
        qsizetype first = each.first;
        const qsizetype end = each.first + each.count;
        while (at != moved.end() && at->last < first)
            ++at;
        for (auto block = at; block != moved.end() && block->first < end; ++block) {
            const qsizetype from = std::max(first, block->first);
            const qsizetype to = std::min(end, block->last + 1);
            if (from > first)
                result.push_back({first, from - first, each.mark});
            result.push_back({from, to - from, LineMark::Moved});
            first = to;
        }
        if (first < end)
            result.push_back({first, end - first, each.mark});
    }
    return result;
}

// The lines of both sides that were moved, where they are in a unified text.
std::vector<Stretch> movedIn(const UnifiedText &unified, const std::vector<MovedBlock> &blocks)
{
    const std::vector<Stretch> left = movedLines(blocks, DiffSide::Left);
    const std::vector<Stretch> right = movedLines(blocks, DiffSide::Right);
    std::vector<Stretch> result;
    auto ours = left.begin();
    auto theirs = right.begin();
    const auto take = [&](qsizetype at, qsizetype count, int LineOfTwo::*number,
                          std::vector<Stretch>::const_iterator &block, const std::vector<Stretch> &all) {
        const qsizetype first = unified.lines[size_t(at)].*number;
        for (; block != all.end() && block->first < first + count; ++block)
            result.push_back({at + block->first - first, at + block->last - first});
    };
    for (const UnifiedHunk &hunk : unified.hunks) {
        if (hunk.removed > 0)
            take(hunk.first, hunk.removed, &LineOfTwo::left, ours, left);
        if (hunk.added > 0)
            take(hunk.first + hunk.removed, hunk.added, &LineOfTwo::right, theirs, right);
    }
    return result;
}

} // namespace

TextMarks marksOf(const ShownDiff &shown, DiffSide side)
{
    const TextDiff &diff = shown.counting;
    const bool left = side == DiffSide::Left;
    TextMarks marks;
    const LineMark own = left ? LineMark::Removed : LineMark::Added;
    (left ? marks.removedWords : marks.addedWords) = left ? diff.leftWords : diff.rightWords;
    for (const DiffHunk &part : diff.lines.parts) {
        const qsizetype first = left ? part.leftFirst : part.rightFirst;
        const qsizetype count = left ? part.leftCount : part.rightCount;
        const qsizetype ofOther = left ? part.rightCount : part.leftCount;
        if (count > 0)
            marks.lines.push_back({first, count, part.paired ? LineMark::Changed : own});
        if (!part.paired && ofOther > 0)
            marks.lines.push_back({first + count, 0, left ? LineMark::Added : LineMark::Removed});
    }
    marks.lines = withMoved(marks.lines, movedLines(shown.moved, side));
    return marks;
}

TextMarks marksOfUnified(const ShownDiff &diff)
{
    const UnifiedText &unified = *diff.unified;
    TextMarks marks;
    marks.removedWords = unified.removedWords;
    marks.addedWords = unified.addedWords;
    for (const UnifiedHunk &hunk : unified.hunks) {
        if (hunk.removed > 0)
            marks.lines.push_back({hunk.first, hunk.removed, LineMark::Removed});
        if (hunk.added > 0)
            marks.lines.push_back({hunk.first + hunk.removed, hunk.added, LineMark::Added});
    }
    marks.lines = withMoved(marks.lines, movedIn(unified, diff.moved));
    return marks;
}

QString differenceInWords(const LineDiff &diff, const EncodingPair &encodings)
{
    if (diff.isEmpty() && !encodings.differ())
        return Words::tr("No difference.");
    if (diff.hunks.empty())
        return bytesInWords(diff, encodings);
    QStringList parts;
    if (diff.changed > 0)
        parts << (diff.changed == 1 ? Words::tr("1 line changed") : Words::tr("%L1 lines changed").arg(diff.changed));
    if (diff.added > 0)
        parts << (!parts.isEmpty() ? Words::tr("%Ln added", nullptr, int(diff.added))
                : diff.added == 1  ? Words::tr("1 line added")
                                   : Words::tr("%L1 lines added").arg(diff.added));
    if (diff.removed > 0)
        parts << (!parts.isEmpty()  ? Words::tr("%Ln removed", nullptr, int(diff.removed))
                : diff.removed == 1 ? Words::tr("1 line removed")
                                    : Words::tr("%L1 lines removed").arg(diff.removed));
    return withBytesInWords(parts.join(Words::tr(", ")), diff, encodings);
}

QString withBytesInWords(QString words, const LineDiff &diff, const EncodingPair &encodings)
{
    if (diff.lineEndsDiffer)
        words = Words::tr("%1; line ends differ, too").arg(words);
    if (encodings.differ()) // which is also another byte order mark
        words = Words::tr("%1; encoding differs: %2").arg(words, encodingsText(encodings));
    else if (diff.marksDiffer)
        words = Words::tr("%1; only one has a byte order mark").arg(words);
    return words;
}

} // namespace artiscope
