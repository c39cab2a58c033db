// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/threeway.h"

#include "app/diff/sequencediff.h"

namespace artiscope {

namespace {

constexpr size_t askEvery = 1 << 10; // chunks

// The changes of one side, one after another.
class Side {
public:
    explicit Side(const std::vector<DiffHunk> &hunks) : m_hunks(hunks) { }

    [[nodiscard]] bool isAtEnd() const { return m_next == m_hunks.size(); }
    [[nodiscard]] qsizetype begin() const { return m_hunks[m_next].leftFirst; } // of the next one, in the base
    [[nodiscard]] qsizetype ahead() const { return m_ahead; } // of the base, behind what was taken
    [[nodiscard]] bool touches(qsizetype end) const { return !isAtEnd() && begin() <= end; }
    qsizetype take() // and says where it ends
    {
        const DiffHunk &hunk = m_hunks[m_next++];
        m_ahead = hunk.rightFirst + hunk.rightCount - hunk.leftFirst - hunk.leftCount;
        return hunk.leftFirst + hunk.leftCount;
    }

private:
    const std::vector<DiffHunk> &m_hunks;
    size_t m_next = 0;
    qsizetype m_ahead = 0;
};

bool isSame(const TextBuffer &left, const LineRange &ofLeft, const TextBuffer &right, const LineRange &ofRight)
{
    if (ofLeft.count != ofRight.count)
        return false;
    for (qsizetype i = 0; i < ofLeft.count; ++i) {
        if (left.line(ofLeft.first + i) != right.line(ofRight.first + i))
            return false;
    }
    return true;
}

// Both are in order.
std::vector<ByteRange> joined(const std::vector<ByteRange> &one, const std::vector<ByteRange> &other)
{
    std::vector<ByteRange> all;
    all.reserve(one.size() + other.size());
    std::merge(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all),
        [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    std::vector<ByteRange> result;
    for (const ByteRange &each : all) {
        if (!result.empty() && each.begin <= result.back().end)
            result.back().end = std::max(result.back().end, each.end);
        else
            result.push_back(each);
    }
    return result;
}

void add(ThreeWay &result, const ThreeWayChunk &chunk)
{
    result.chunks.push_back(chunk);
    ++result.counts[size_t(chunk.kind)];
}

void addUnchanged(ThreeWay &result, qsizetype from, qsizetype to, const Side &left, const Side &right)
{
    if (to == from)
        return;
    add(result,
        {ThreeWayKind::Unchanged, {from, to - from}, {from + left.ahead(), to - from},
            {from + right.ahead(), to - from}});
}

std::vector<qsizetype> becameOf(const LineDiff &diff, qsizetype baseCount)
{
    std::vector<qsizetype> became(size_t(baseCount), -1);
    forEachPair(diff.parts, baseCount, [&became](qsizetype line, qsizetype other) { became[size_t(line)] = other; });
    return became;
}

} // namespace

// Changes that overlap or touch are one chunk, with all that overlap or touch it in turn; what of the base is between
// the changes of one side in it belongs to it on that side, too.
Result<ThreeWay> threeWay(const DiffLibrary &library, const TextBuffer &base, const TextBuffer &left,
    const TextBuffer &right, const std::function<bool()> &cancelled, LineMatching matching)
{
    const Result<TextDiff> toLeft = textDiff(library, base, left, cancelled, matching);
    if (!toLeft)
        return toLeft.error();
    const Result<TextDiff> toRight = textDiff(library, base, right, cancelled, matching);
    if (!toRight)
        return toRight.error();
    ThreeWay result;
    if (cancelled()) // half of the changes would make places that no text has
        return result;
    Side ofLeft(toLeft->lines.hunks);
    Side ofRight(toRight->lines.hunks);
    qsizetype at = 0;
    while (!ofLeft.isAtEnd() || !ofRight.isAtEnd()) {
        if (result.chunks.size() % askEvery == 0 && cancelled())
            return result;
        const qsizetype begin = ofLeft.isAtEnd() ? ofRight.begin()
            : ofRight.isAtEnd()                  ? ofLeft.begin()
                                                 : std::min(ofLeft.begin(), ofRight.begin());
        addUnchanged(result, at, begin, ofLeft, ofRight);
        ThreeWayChunk chunk;
        chunk.base.first = begin;
        chunk.left.first = begin + ofLeft.ahead();
        chunk.right.first = begin + ofRight.ahead();
        bool leftHas = false;
        bool rightHas = false;
        at = begin;
        while (ofLeft.touches(at) || ofRight.touches(at)) {
            const bool isLeft = ofLeft.touches(at);
            (isLeft ? leftHas : rightHas) = true;
            at = std::max(at, (isLeft ? ofLeft : ofRight).take());
        }
        chunk.base.count = at - begin;
        chunk.left.count = at + ofLeft.ahead() - chunk.left.first;
        chunk.right.count = at + ofRight.ahead() - chunk.right.first;
        chunk.kind = !rightHas                             ? ThreeWayKind::Left
            : !leftHas                                     ? ThreeWayKind::Right
            : isSame(left, chunk.left, right, chunk.right) ? ThreeWayKind::Alike
                                                           : ThreeWayKind::Conflict;
        add(result, chunk);
    }
    addUnchanged(result, at, comparedLines(base), ofLeft, ofRight);
    result.leftOf = becameOf(toLeft->lines, comparedLines(base));
    result.rightOf = becameOf(toRight->lines, comparedLines(base));
    result.baseWords = joined(toLeft->leftWords, toRight->leftWords);
    result.leftWords = toLeft->rightWords;
    result.rightWords = toRight->rightWords;
    const auto endsDiffer = [](const LineDiff &diff) { return diff.lineEndsDiffer || diff.marksDiffer; };
    result.endsDiffer = endsDiffer(toLeft->lines) || endsDiffer(toRight->lines);
    return result;
}

} // namespace artiscope
