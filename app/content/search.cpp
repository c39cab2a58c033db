// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/search.h"

#include "app/content/expressionsearch.h"
#include "app/content/hitcollector.h"
#include "app/content/utf8.h"
#include "app/content/words.h"

#include <QByteArrayMatcher>
#include <QList>

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

constexpr qsizetype slice = 1 << 20;

char32_t folded(char32_t c)
{
    return QChar::toCaseFolded(c);
}

// The first bytes of every character that folds to `first`: the Kelvin sign is a "k" too. A millisecond, once a search.
std::array<bool, 256> leadBytes(char32_t first)
{
    std::array<bool, 256> leads{};
    for (char32_t c = 0; c < 0x1f000; ++c) {
        if (folded(c) != first)
            continue;
        if (c < 0x80)
            leads[c] = true;
        else if (c < 0x800)
            leads[0xc0 | c >> 6] = true;
        else if (c < 0x10000)
            leads[0xe0 | c >> 12] = true;
        else
            leads[0xf0 | c >> 18] = true;
    }
    if (first >= 0x1f000) // no letters that have a case up there
        leads[0xf0 | first >> 18] = true;
    return leads;
}

// A search under way: where, and whom it tells.
struct Task {
    const SearchOptions &options;
    QByteArrayView bytes; // up to where hits may reach
    QByteArrayView all; // what stands around a hit
    qsizetype begin;
    const std::function<bool()> &cancelled;
    HitCollector &collector;

    [[nodiscard]] bool isWanted(qsizetype at, qsizetype length) const
    {
        return !options.wholeWords || isWholeWord(all, at, at + length);
    }
};

void findExactly(const QByteArray &wanted, const Task &task)
{
    const QByteArrayMatcher matcher(wanted);
    const QByteArrayView all = task.bytes;
    qsizetype at = task.begin;
    while (at + wanted.size() <= all.size()) {
        // A slice overlaps the next one by what a hit may reach over.
        const QByteArrayView part = all.first(std::min(all.size(), at + slice + wanted.size() - 1));
        const qsizetype end = std::min(all.size(), at + slice);
        while (at < end) {
            const qsizetype found = matcher.indexIn(part.data(), part.size(), at);
            if (found < 0) {
                at = end;
                break;
            }
            at = found + 1;
            if (!task.isWanted(found, wanted.size()))
                continue;
            if (!task.collector.add(found, wanted.size()))
                return;
            at = found + wanted.size();
        }
        if (task.cancelled && task.cancelled())
            return;
    }
}

// The length in bytes of what stands at `at` and folds to `wanted`; 0 when something else does.
qsizetype foldedLength(const char *at, const char *end, const std::vector<char32_t> &wanted)
{
    const char *const begin = at;
    for (const char32_t c : wanted) {
        if (at >= end)
            return 0;
        const Utf8Step step = utf8Step(at, end);
        if (!step.valid || folded(step.value) != c)
            return 0;
        at += step.length;
    }
    return at - begin;
}

void findFolded(const std::vector<char32_t> &wanted, const Task &task)
{
    const std::array<bool, 256> leads = leadBytes(wanted.front());
    const char *const all = task.bytes.data();
    const char *const end = all + task.bytes.size();
    const char *at = all + task.begin;
    while (at < end) {
        const char *const sliceEnd = at + std::min<qsizetype>(slice, end - at);
        while (at < sliceEnd) {
            if (!leads[uchar(*at)]) {
                ++at;
                continue;
            }
            const qsizetype length = foldedLength(at, end, wanted);
            if (length == 0 || !task.isWanted(at - all, length)) {
                ++at;
                continue;
            }
            if (!task.collector.add(at - all, length))
                return;
            at += length;
        }
        if (task.cancelled && task.cancelled())
            return;
    }
}

} // namespace

SearchResult findAll(
    const TextBuffer &buffer, const QString &text, const SearchOptions &options, const std::function<bool()> &cancelled)
{
    if (text.isEmpty())
        return {};
    if (options.expression)
        return findExpression(buffer, text, options, cancelled);
    HitCollector collector(buffer, options.maximumHits);
    const QByteArrayView all = buffer.bytes();
    const qsizetype end = std::clamp(options.end, buffer.begin(), all.size());
    const qsizetype begin = std::clamp(options.begin, buffer.begin(), end);
    const Task task{options, all.first(end), all, begin, cancelled, collector};
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
