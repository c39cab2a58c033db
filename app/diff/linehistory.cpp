// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/linehistory.h"

#include "app/content/lexers/scanner.h"
#include "app/diff/lineorigins.h"
#include "app/diff/movedblocks.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr size_t mostLines = 16; // that one came from: nobody reads more
constexpr qsizetype mostBytes = 4096; // of a line: the same

// The hunk that has the line on its right; null: none, and `shift` is by how much it is elsewhere on the left.
const DiffHunk *hunkOf(const std::vector<DiffHunk> &hunks, qsizetype line, qsizetype &shift)
{
    shift = 0;
    for (const DiffHunk &hunk : hunks) {
        if (line < hunk.rightFirst)
            break;
        if (line < hunk.rightFirst + hunk.rightCount)
            return &hunk;
        shift = hunk.leftFirst + hunk.leftCount - hunk.rightFirst - hunk.rightCount;
    }
    return nullptr;
}

// Where it was moved from; −1: it was not.
qsizetype movedFrom(
    const TextBuffer &left, const TextBuffer &right, const std::vector<MovedBlock> &moved, qsizetype line)
{
    const QByteArrayView said = right.line(line).trimmed();
    for (const MovedBlock &block : moved) {
        if (line < block.rightFirst || line >= block.rightFirst + block.rightCount)
            continue;
        qsizetype best = -1;
        const qsizetype wanted = block.leftFirst + line - block.rightFirst; // nearest to that: blank lines may differ
        for (qsizetype other = block.leftFirst; other < block.leftFirst + block.leftCount; ++other) {
            const bool isSame = left.line(other).trimmed() == said;
            if (isSame && (best < 0 || std::abs(other - wanted) < std::abs(best - wanted)))
                best = other;
        }
        return best;
    }
    return -1;
}

QByteArray wordsOf(const TextBuffer &text, qsizetype line)
{
    const QByteArrayView all = text.line(line);
    return all.first(std::min(all.size(), mostBytes)).toByteArray();
}

// One that is recognized where it stands, other than a blank one or a bracket.
bool saysSomething(const QByteArray &line)
{
    return std::any_of(line.begin(), line.end(), isWordByte);
}

} // namespace

LineHistory::LineHistory(const TextBuffer &newest, qsizetype line, LineMatching matching)
    : m_oldest(newest),
      m_matching(matching),
      m_places{line}
{
    begin(newest);
}

void LineHistory::begin(const TextBuffer &text)
{
    LineVersion version{.age = m_age, .how = LineVersion::How::There, .lines = {}, .place = m_places.front()};
    for (const qsizetype place : m_places)
        version.lines << wordsOf(text, place);
    m_versions.push_back(version);
}

Result<Nothing> LineHistory::add(
    const DiffLibrary &library, const TextBuffer &older, const std::function<bool()> &cancelled)
{
    const Result<LineDiff> diff = lineDiff(library, older, m_oldest, cancelled, m_matching);
    if (!diff)
        return diff.error();
    ++m_age;
    if (m_places.empty())
        lookForIt(older, *diff);
    else
        follow(older, *diff, cancelled);
    m_oldest = older;
    return Nothing{};
}

void LineHistory::follow(const TextBuffer &older, const LineDiff &diff, const std::function<bool()> &cancelled)
{
    LineVersion &version = m_versions.back();
    std::vector<qsizetype> places;
    std::optional<std::vector<MovedBlock>> moved; // once they matter
    bool isSame = true;
    bool isMoved = true;
    for (const qsizetype place : m_places) {
        qsizetype shift = 0;
        const DiffHunk *const hunk = hunkOf(diff.hunks, place, shift);
        if (!hunk) {
            places.push_back(place + shift);
            continue;
        }
        if (!moved)
            moved = movedBlocks(older, m_oldest, diff, cancelled);
        isSame = false;
        if (const qsizetype from = movedFrom(older, m_oldest, *moved, place); from >= 0) {
            places.push_back(from);
            continue;
        }
        isMoved = false;
        const std::vector<qsizetype> origins = lineOrigins(older, m_oldest, *hunk, place);
        places.insert(places.end(), origins.begin(), origins.end());
        m_gap = hunk->leftFirst + std::min(place - hunk->rightFirst, hunk->leftCount);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() > mostLines)
        places.resize(mostLines);
    m_places = std::move(places);
    if (isSame) {
        version.age = m_age;
        version.place = m_places.front();
        return;
    }
    version.how = m_places.empty() ? LineVersion::How::Came
        : isMoved                  ? LineVersion::How::Moved
                                   : LineVersion::How::Changed;
    if (!m_places.empty())
        begin(older);
}

// Where it would be, something was taken away: was it that?
void LineHistory::lookForIt(const TextBuffer &older, const LineDiff &diff)
{
    const QByteArrayList &lines = m_versions.back().lines;
    qsizetype shift = 0;
    for (const DiffHunk &hunk : diff.hunks) {
        if (m_gap < hunk.rightFirst)
            break;
        if (m_gap > hunk.rightFirst + hunk.rightCount) {
            shift = hunk.leftFirst + hunk.leftCount - hunk.rightFirst - hunk.rightCount;
            continue;
        }
        for (qsizetype line = hunk.leftFirst; line < hunk.leftFirst + hunk.leftCount; ++line) {
            const QByteArray there = wordsOf(older, line);
            if (saysSomething(there) && lines.contains(there))
                m_places.push_back(line);
        }
        if (!m_places.empty()) {
            m_places.resize(std::min(m_places.size(), size_t(lines.size())));
            m_versions.back().how = LineVersion::How::Back;
            m_versions.push_back({.age = m_age - 1, .how = LineVersion::How::Removed, .lines = {}, .place = m_gap});
            begin(older);
            return;
        }
        m_gap = hunk.leftFirst + std::min(m_gap - hunk.rightFirst, hunk.leftCount);
        return;
    }
    m_gap += shift;
}

} // namespace artiscope
