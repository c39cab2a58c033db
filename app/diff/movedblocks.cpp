// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/movedblocks.h"

#include "app/content/lexers/scanner.h"
#include "app/diff/hashing.h"

#include <algorithm>
#include <numeric>

namespace artiscope {

namespace {

constexpr size_t askEvery = 1 << 12; // lines

struct Line {
    qsizetype number = 0;
    quint64 hash = 0; // without blanks at its ends
    size_t hunk = 0;
};
using Lines = std::vector<Line>;

// Those that say something, of all hunks.
Lines linesOf(const TextBuffer &text, const std::vector<DiffHunk> &hunks, qsizetype DiffHunk::*first,
    qsizetype DiffHunk::*count, const std::function<bool()> &cancelled)
{
    Lines lines;
    size_t looked = 0;
    for (size_t hunk = 0; hunk < hunks.size(); ++hunk) {
        for (qsizetype i = 0; i < hunks[hunk].*count; ++i) {
            if (++looked % askEvery == 0 && cancelled())
                return {};
            const qsizetype number = hunks[hunk].*first + i;
            const QByteArrayView line = text.line(number);
            const std::string_view said = trimmed({line.data(), size_t(line.size())});
            if (std::any_of(said.begin(), said.end(), isWordByte))
                lines.push_back({number, hashOf({said.data(), qsizetype(said.size())}), hunk});
        }
    }
    return lines;
}

// Of the lines that the shortest block would have there; 0: there are not as many.
quint64 beginning(const Lines &lines, size_t at)
{
    if (at + fewestMovedLines > lines.size() || lines[at].hunk != lines[at + fewestMovedLines - 1].hunk)
        return 0;
    quint64 hash = 0;
    for (size_t i = at; i < at + fewestMovedLines; ++i)
        hash = mixed(hash, lines[i].hash);
    return hash | 1;
}

class Matching {
public:
    Matching(const Lines &left, const Lines &right) : m_left(left), m_right(right), m_taken(right.size())
    {
        m_places.reserve(right.size());
        for (size_t i = 0; i < right.size(); ++i) {
            if (const quint64 hash = beginning(right, i))
                m_places.push_back({hash, i});
        }
        std::sort(m_places.begin(), m_places.end());
        m_next.resize(m_places.size());
        std::iota(m_next.begin(), m_next.end(), size_t(0));
    }

    // How many lines from `at` on are a block, and where it is on the right; 0: none.
    size_t take(size_t at, size_t &place)
    {
        const quint64 hash = beginning(m_left, at);
        const auto found = std::lower_bound(m_places.begin(), m_places.end(), Place{hash, 0});
        if (hash == 0 || found == m_places.end() || found->first != hash)
            return 0;
        size_t &next = m_next[size_t(found - m_places.begin())];
        while (next < m_places.size() && m_places[next].first == hash && !isFree(m_places[next].second))
            ++next;
        if (next == m_places.size() || m_places[next].first != hash)
            return 0;
        place = m_places[next].second;
        size_t count = 0;
        while (at + count < m_left.size() && place + count < m_right.size() && !m_taken[place + count]
            && m_left[at + count].hash == m_right[place + count].hash && m_left[at + count].hunk == m_left[at].hunk
            && m_right[place + count].hunk == m_right[place].hunk)
            m_taken[place + count++] = true;
        return count;
    }

private:
    [[nodiscard]] bool isFree(size_t place) const
    {
        return std::none_of(m_taken.begin() + qptrdiff(place), m_taken.begin() + qptrdiff(place + fewestMovedLines),
            [](bool taken) { return taken; });
    }

    const Lines &m_left;
    const Lines &m_right;
    std::vector<bool> m_taken;
    using Place = std::pair<quint64, size_t>; // of a beginning on the right, by its hash
    std::vector<Place> m_places; // in order
    std::vector<size_t> m_next; // of the first of those with one hash: which of them may be free still
};

bool isPair(const std::vector<DiffHunk> &parts, qsizetype left, qsizetype right)
{
    const auto part = std::partition_point(
        parts.begin(), parts.end(), [left](const DiffHunk &each) { return each.leftEnd() <= left; });
    return part != parts.end() && left - part->leftFirst < part->pairs()
        && right - part->rightFirst == left - part->leftFirst;
}

} // namespace

std::vector<MovedBlock> movedBlocks(
    const TextBuffer &left, const TextBuffer &right, const LineDiff &diff, const std::function<bool()> &cancelled)
{
    const std::vector<DiffHunk> &hunks = diff.hunks;
    std::vector<MovedBlock> blocks;
    const Lines ours = linesOf(left, hunks, &DiffHunk::leftFirst, &DiffHunk::leftCount, cancelled);
    const Lines theirs = linesOf(right, hunks, &DiffHunk::rightFirst, &DiffHunk::rightCount, cancelled);
    if (cancelled())
        return blocks;
    Matching matching(ours, theirs);
    for (size_t at = 0, asked = 0; at < ours.size();) {
        if (at >= asked) {
            if (cancelled())
                break;
            asked = at + askEvery;
        }
        size_t place = 0;
        const size_t count = matching.take(at, place);
        if (count > 0 && !isPair(diff.parts, ours[at].number, theirs[place].number)) {
            const qsizetype leftFirst = ours[at].number;
            const qsizetype rightFirst = theirs[place].number;
            blocks.push_back({leftFirst, ours[at + count - 1].number - leftFirst + 1, rightFirst,
                theirs[place + count - 1].number - rightFirst + 1});
        }
        at += std::max<size_t>(count, 1);
    }
    return blocks;
}

} // namespace artiscope
