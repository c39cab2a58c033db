// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/search.h"

#include "app/content/anchor.h"
#include "app/content/expressionsearch.h"
#include "app/content/hitcollector.h"
#include "app/content/utf8.h"
#include "app/content/words.h"

#include <QList>

#include <algorithm>
#include <cstring>
#include <map>

namespace artiscope {

namespace {

constexpr qsizetype slice = 1 << 20;

// From a candidate's anchor its beginning is found by going back: not further than this, in characters.
constexpr size_t anchorsWithin = 32;

char32_t folded(char32_t c)
{
    return QChar::toCaseFolded(c);
}

char asciiFolded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

char leadByte(char32_t c)
{
    if (c < 0x80)
        return char(c);
    if (c < 0x800)
        return char(0xc0 | c >> 6);
    return char(c < 0x10000 ? 0xe0 | c >> 12 : 0xf0 | c >> 18);
}

// Every character that folds to another one, after that one: the Kelvin sign is a "k" too. Takes a millisecond to make.
const std::multimap<char32_t, char32_t> &foldedFrom()
{
    static const std::multimap<char32_t, char32_t> all = [] {
        std::multimap<char32_t, char32_t> made;
        for (char32_t c = 0; c < 0x1f000; ++c) { // no letters that have a case above
            if (const char32_t f = folded(c); f != c)
                made.emplace(f, c);
        }
        return made;
    }();
    return all;
}

// The first bytes of every character that folds to `wanted`.
QByteArray leadsOf(char32_t wanted)
{
    QByteArray leads(1, leadByte(wanted));
    const auto [first, last] = foldedFrom().equal_range(wanted);
    for (auto other = first; other != last; ++other) {
        if (const char lead = leadByte(other->second); !leads.contains(lead))
            leads += lead;
    }
    return leads;
}

// A search under way: where, and whom it tells.
struct Task {
    const SearchOptions &options;
    QByteArrayView bytes;
    std::vector<ByteRange> ranges;
    const std::function<bool()> &cancelled;
    HitCollector &collector;

    [[nodiscard]] bool isWanted(qsizetype at, qsizetype length) const
    {
        return !options.wholeWords || isWholeWord(bytes, at, at + length);
    }
};

// Where something begins and how long it is, in bytes; a length of 0 is nothing.
struct Candidate {
    const char *begin = nullptr;
    qsizetype length = 0;
};

// Goes from anchor to anchor. `candidateAt` tells what stands around one of them, between two places that it is told.
// False: enough.
template <typename CandidateAt>
bool findInRange(const Anchor &anchor, const Task &task, const ByteRange &range, const CandidateAt &candidateAt)
{
    const char *const all = task.bytes.data();
    const char *const end = all + range.end;
    const char *at = all + range.begin;
    const char *unused = at; // by hits
    while (at < end) {
        ByteWalk anchors(anchor.bytes, at, at + std::min<qsizetype>(slice, end - at));
        for (at = anchors.next(at); at < anchors.end(); at = anchors.next(at + 1)) {
            const Candidate found = candidateAt(at, unused, end);
            if (found.length == 0 || !task.isWanted(found.begin - all, found.length))
                continue;
            if (!task.collector.add(found.begin - all, found.length))
                return false;
            unused = found.begin + found.length;
        }
        if (task.cancelled && task.cancelled())
            return false;
    }
    return true;
}

template <typename CandidateAt>
void findByAnchor(const Anchor &anchor, const Task &task, const CandidateAt &candidateAt)
{
    for (const ByteRange &range : task.ranges) {
        if (!findInRange(anchor, task, range, candidateAt))
            return;
    }
}

void findExactly(const QByteArray &wanted, const Task &task)
{
    std::vector<QByteArray> leads;
    const QByteArray first = wanted.left(anchorsWithin);
    for (const char c : first)
        leads.emplace_back(1, c);
    const Anchor anchor = rarestAnchor(leads, task.bytes);
    findByAnchor(anchor, task, [&](const char *at, const char *from, const char *end) -> Candidate {
        if (at - from < anchor.index || end - at < wanted.size() - anchor.index)
            return {};
        const char *const begin = at - anchor.index;
        return {begin, std::memcmp(begin, wanted.constData(), size_t(wanted.size())) == 0 ? wanted.size() : 0};
    });
}

// The length in bytes of what stands at `at` and folds to `wanted`; 0 when something else does.
qsizetype foldedLength(const char *at, const char *end, const std::vector<char32_t> &wanted)
{
    const char *const begin = at;
    for (const char32_t c : wanted) {
        if (at >= end)
            return 0;
        if (uchar(*at) < 0x80) {
            if (char32_t(asciiFolded(*at)) != c)
                return 0;
            ++at;
            continue;
        }
        const Utf8Step step = utf8Step(at, end);
        if (!step.valid || folded(step.value) != c)
            return 0;
        at += step.length;
    }
    return at - begin;
}

// The beginning of the character that is so many before the one at `at`; null where there are not so many.
const char *charactersBefore(qsizetype count, const char *at, const char *from)
{
    for (; count > 0; --count) {
        do {
            if (at <= from)
                return nullptr;
            --at;
        } while (isContinuation(*at));
    }
    return at < from ? nullptr : at;
}

void findFolded(const std::vector<char32_t> &wanted, const Task &task)
{
    std::vector<QByteArray> leads;
    for (size_t i = 0; i < std::min(wanted.size(), anchorsWithin); ++i)
        leads.push_back(leadsOf(wanted[i]));
    const Anchor anchor = rarestAnchor(leads, task.bytes);
    findByAnchor(anchor, task, [&](const char *at, const char *from, const char *end) -> Candidate {
        const char *const begin = charactersBefore(anchor.index, at, from);
        return {begin, begin ? foldedLength(begin, end, wanted) : 0};
    });
}

std::vector<ByteRange> rangesToSearch(const TextBuffer &buffer, const std::optional<std::vector<ByteRange>> &within)
{
    if (!within)
        return {{buffer.begin(), buffer.size()}};
    std::vector<ByteRange> ranges;
    for (const ByteRange &range : *within) {
        const qsizetype end = std::clamp(range.end, buffer.begin(), buffer.size());
        ranges.push_back({std::clamp(range.begin, buffer.begin(), end), end});
    }
    return ranges;
}

} // namespace

SearchResult findAll(
    const TextBuffer &buffer, const QString &text, const SearchOptions &options, const std::function<bool()> &cancelled)
{
    if (text.isEmpty())
        return {};
    std::vector<ByteRange> ranges = rangesToSearch(buffer, options.within);
    if (options.expression)
        return findExpression(buffer, text, options, ranges, cancelled);
    HitCollector collector(buffer, options.maximumHits);
    const Task task{options, buffer.bytes(), std::move(ranges), cancelled, collector};
    if (options.caseSensitive) {
        findExactly(text.toUtf8(), task);
    } else {
        std::vector<char32_t> wanted;
        const auto codePoints = text.toUcs4();
        for (const char32_t c : codePoints)
            wanted.push_back(folded(c));
        findFolded(wanted, task);
    }
    return collector.take();
}

std::vector<Stretch> linesWithout(const std::vector<SearchHit> &hits, qsizetype lineCount, int context)
{
    std::vector<Stretch> stretches;
    qsizetype first = 0; // that may be left out
    for (const SearchHit &hit : hits) {
        if (hit.line - context > first)
            stretches.push_back({first, hit.line - context - 1});
        first = std::max(first, hit.line + context + 1);
    }
    if (first < lineCount)
        stretches.push_back({first, lineCount - 1});
    return stretches;
}

} // namespace artiscope
