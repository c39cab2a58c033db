// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/search.h"

#include "app/content/utf8.h"

#include <QByteArrayMatcher>
#include <QList>

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

constexpr qsizetype slice = 1 << 20;

// Takes hits in order and knows the line of each: by steps while they are near each other, by search when not.
class Collector {
public:
    Collector(const TextBuffer &buffer, qsizetype maximum) : m_buffer(buffer), m_maximum(maximum) { }

    bool add(qsizetype offset, qsizetype length) // false: enough
    {
        if (qsizetype(m_result.hits.size()) >= m_maximum) {
            m_result.truncated = true;
            return false;
        }
        for (int step = 0; step < 4 && m_line + 1 < m_buffer.lineCount() && m_buffer.lineStart(m_line + 1) <= offset;
             ++step)
            ++m_line;
        if (m_line + 1 < m_buffer.lineCount() && m_buffer.lineStart(m_line + 1) <= offset)
            m_line = m_buffer.lineOf(offset);
        m_result.hits.push_back({offset, length, m_line});
        return true;
    }
    SearchResult take() { return std::move(m_result); }

private:
    const TextBuffer &m_buffer;
    qsizetype m_maximum;
    qsizetype m_line = 0;
    SearchResult m_result;
};

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

void findExactly(
    const TextBuffer &buffer, const QByteArray &wanted, const std::function<bool()> &cancelled, Collector &collector)
{
    const QByteArrayMatcher matcher(wanted);
    const QByteArrayView all = buffer.bytes();
    qsizetype at = buffer.begin();
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
            if (!collector.add(found, wanted.size()))
                return;
            at = found + wanted.size();
        }
        if (cancelled && cancelled())
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

void findFolded(const TextBuffer &buffer, const std::vector<char32_t> &wanted, const std::function<bool()> &cancelled,
    Collector &collector)
{
    const std::array<bool, 256> leads = leadBytes(wanted.front());
    const char *const all = buffer.bytes().constData();
    const char *const end = all + buffer.size();
    const char *at = all + buffer.begin();
    while (at < end) {
        const char *const sliceEnd = at + std::min<qsizetype>(slice, end - at);
        while (at < sliceEnd) {
            if (!leads[uchar(*at)]) {
                ++at;
                continue;
            }
            const qsizetype length = foldedLength(at, end, wanted);
            if (length == 0) {
                ++at;
                continue;
            }
            if (!collector.add(at - all, length))
                return;
            at += length;
        }
        if (cancelled && cancelled())
            return;
    }
}

} // namespace

SearchResult findAll(
    const TextBuffer &buffer, const QString &text, const SearchOptions &options, const std::function<bool()> &cancelled)
{
    Collector collector(buffer, options.maximumHits);
    if (text.isEmpty())
        return collector.take();
    if (options.caseSensitive) {
        findExactly(buffer, text.toUtf8(), cancelled, collector);
    } else {
        std::vector<char32_t> wanted;
        const auto codePoints = text.toUcs4();
        for (const char32_t c : codePoints)
            wanted.push_back(folded(c));
        findFolded(buffer, wanted, cancelled, collector);
    }
    return collector.take();
}

} // namespace artiscope
