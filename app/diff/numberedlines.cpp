// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/numberedlines.h"

#include "app/diff/hashing.h"

#include <bit>
#include <vector>

namespace artiscope {

namespace {

constexpr qsizetype linesAtOnce = 4096; // between two questions whether it is still wanted

// Bytes of a number are digits, none of which ends a line; below those are what stands for lines of one side.
constexpr char leftAlone = 1;
constexpr char rightAlone = 2;
constexpr char firstDigit = '\n' + 1;
constexpr quint32 digits = 240;

struct Line {
    QByteArrayView words;
    quint64 hash = 0;
    quint32 number = 0; // 0: the other side does not have it
};

// The lines of the left side, each once: open addressing, at most half of it is taken.
class Table {
public:
    explicit Table(qsizetype lines) : m_places(std::bit_ceil(size_t(2 * lines + 1)), 0) { m_lines.reserve(64); }

    // The one that is the same; where it is none, a new one if it is to be `added`, else null.
    Line *find(QByteArrayView words, bool added)
    {
        const quint64 hash = hashOf(words);
        const size_t mask = m_places.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            if (m_places[at] == 0) {
                if (!added)
                    return nullptr;
                m_lines.push_back({words, hash, 0});
                m_places[at] = quint32(m_lines.size());
                return &m_lines.back();
            }
            Line &line = m_lines[m_places[at] - 1];
            if (line.hash == hash && line.words == words)
                return &line;
        }
    }
    // The same, where it may well be the one behind that.
    Line *findBehind(const Line *before, QByteArrayView words)
    {
        const size_t next = before ? size_t(before - m_lines.data()) + 1 : 0;
        return next < m_lines.size() && m_lines[next].words == words ? &m_lines[next] : find(words, false);
    }
    [[nodiscard]] quint32 placeOf(const Line &line) const { return quint32(&line - m_lines.data()); }
    [[nodiscard]] const Line &at(quint32 place) const { return m_lines[place]; }

private:
    std::vector<quint32> m_places; // in m_lines, from 1 on; 0: free
    std::vector<Line> m_lines;
};

// Whether it came to the end.
template <typename Take> bool forEachLine(QByteArrayView text, const std::function<bool()> &cancelled, const Take &take)
{
    qsizetype count = 0;
    for (qsizetype from = 0; from < text.size();) {
        if (++count % linesAtOnce == 0 && cancelled())
            return false;
        const qsizetype end = text.indexOf('\n', from);
        take(text.sliced(from, end - from));
        from = end + 1;
    }
    return true;
}

void append(QByteArray &text, quint32 number, char alone)
{
    char bytes[8];
    qsizetype size = 0;
    if (number == 0)
        bytes[size++] = alone;
    for (quint32 rest = number; rest > 0; rest /= digits)
        bytes[size++] = char(firstDigit + rest % digits);
    bytes[size++] = '\n';
    text.append(bytes, size);
}

} // namespace

std::optional<NumberedLines> numberedLines(
    QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled)
{
    const qsizetype leftCount = left.count('\n');
    Table table(leftCount);
    std::vector<quint32> lefts;
    lefts.reserve(size_t(leftCount));
    if (!forEachLine(
            left, cancelled, [&](QByteArrayView words) { lefts.push_back(table.placeOf(*table.find(words, true))); }))
        return {};
    NumberedLines numbered;
    numbered.left.reserve(4 * leftCount);
    numbered.right.reserve(4 * leftCount);
    quint32 count = 0;
    const Line *before = nullptr;
    const bool isWhole = forEachLine(right, cancelled, [&](QByteArrayView words) {
        Line *const same = table.findBehind(before, words);
        if (same && same->number == 0)
            same->number = ++count;
        if (same)
            before = same;
        append(numbered.right, same ? same->number : 0, rightAlone);
    });
    if (!isWhole)
        return {};
    for (const quint32 place : lefts)
        append(numbered.left, table.at(place).number, leftAlone);
    return numbered;
}

} // namespace artiscope
