// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/lineorigins.h"

#include "app/content/lexers/scanner.h"
#include "app/diff/hashing.h"

#include <algorithm>
#include <optional>

namespace artiscope {

namespace {

constexpr double alike = 0.4; // of the words of both
constexpr double most = 0.6; // of the words of one
constexpr qsizetype mostTried = 8; // candidates, each of which has to look at all lines beside it

struct Word {
    quint64 hash = 0;
    qsizetype size = 0;
    auto operator<=>(const Word &) const = default;
};
using Words = std::vector<Word>; // in the order of their numbers, each as often as it is there

Words wordsOf(QByteArrayView line)
{
    Words words;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype begin = at;
        while (at < line.size() && isWordByte(line[at]))
            ++at;
        if (at > begin)
            words.push_back({hashOf(line.sliced(begin, at - begin)), at - begin});
        else
            ++at;
    }
    std::ranges::sort(words);
    return words;
}

qsizetype sizeOf(const Words &words)
{
    qsizetype size = 0;
    for (const Word &word : words)
        size += word.size;
    return size;
}

// Of a short line and a very long one it takes no longer than the short one does.
qsizetype common(const Words &one, const Words &other)
{
    const Words &few = one.size() < other.size() ? one : other;
    const Words &many = one.size() < other.size() ? other : one;
    qsizetype size = 0;
    for (auto word = few.begin(); word != few.end();) {
        const auto end = std::upper_bound(word, few.end(), *word);
        const auto [first, last] = std::equal_range(many.begin(), many.end(), *word);
        size += word->size * std::min<qsizetype>(end - word, last - first);
        word = end;
    }
    return size;
}

Words without(const Words &words, const Words &taken)
{
    Words rest;
    std::ranges::set_difference(words, taken, std::back_inserter(rest));
    return rest;
}

bool holdsMostOf(const Words &whole, const Words &part)
{
    const qsizetype size = sizeOf(part);
    return size > 0 && double(common(whole, part)) >= most * double(size);
}

// One side of the hunk, whose lines are counted from its first one here.
struct Side {
    Side(const TextBuffer &text, qsizetype first, qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i) {
            lines.push_back(text.line(first + i).trimmed());
            words.push_back(wordsOf(lines.back()));
            sizes.push_back(sizeOf(words.back()));
        }
    }
    [[nodiscard]] qsizetype count() const { return qsizetype(lines.size()); }

    std::vector<QByteArrayView> lines;
    std::vector<Words> words;
    std::vector<qsizetype> sizes; // of them
};

class Origins {
public:
    Origins(const TextBuffer &left, const TextBuffer &right, const DiffHunk &hunk)
        : m_left(left, hunk.leftFirst, hunk.leftCount),
          m_right(right, hunk.rightFirst, hunk.rightCount)
    {
    }

    [[nodiscard]] std::vector<qsizetype> of(qsizetype line) const
    {
        const std::optional<qsizetype> first = firstOf(line);
        if (!first)
            return {};
        std::vector<qsizetype> origins{*first};
        const Words rest = without(m_right.words[size_t(line)], m_left.words[size_t(*first)]);
        qsizetype tried = 0;
        for (qsizetype other = 0; other < m_left.count() && tried < mostTried; ++other) {
            if (other == *first || !holdsMostOf(rest, m_left.words[size_t(other)]))
                continue;
            ++tried;
            if (partnerOf(other) == line)
                origins.push_back(other);
        }
        std::ranges::sort(origins);
        return origins;
    }

private:
    [[nodiscard]] double likeness(qsizetype left, qsizetype right) const
    {
        const Words &ours = m_left.words[size_t(left)];
        const Words &theirs = m_right.words[size_t(right)];
        const qsizetype ourSize = m_left.sizes[size_t(left)];
        const qsizetype theirSize = m_right.sizes[size_t(right)];
        const qsizetype all = ourSize + theirSize;
        if (all == 0 || m_left.lines[size_t(left)] == m_right.lines[size_t(right)])
            return m_left.lines[size_t(left)] == m_right.lines[size_t(right)] ? 1 : 0;
        if (2 * double(std::min(ourSize, theirSize)) < alike * double(all)) // as much as can be common is too little
            return 0;
        return 2 * double(common(ours, theirs)) / double(all);
    }

    // What the line on the left became: the likest one, of several the nearest. −1: nothing is alike.
    [[nodiscard]] qsizetype partnerOf(qsizetype left) const
    {
        qsizetype partner = -1;
        double best = 0;
        for (qsizetype right = 0; right < m_right.count(); ++right) {
            const double found = likeness(left, right);
            if (found < alike || found < best || (found == best && std::abs(right - left) >= std::abs(partner - left)))
                continue;
            partner = right;
            best = found;
        }
        return partner;
    }

    [[nodiscard]] std::optional<qsizetype> firstOf(qsizetype line) const
    {
        std::vector<std::pair<double, qsizetype>> candidates;
        for (qsizetype left = 0; left < m_left.count(); ++left) {
            if (const double found = likeness(left, line); found >= alike)
                candidates.emplace_back(found, left);
        }
        const auto isBetter = [line](const auto &one, const auto &other) {
            return one.first != other.first ? one.first > other.first
                                            : std::abs(one.second - line) < std::abs(other.second - line);
        };
        std::ranges::stable_sort(candidates, isBetter);
        if (qsizetype(candidates.size()) > mostTried)
            candidates.resize(size_t(mostTried));
        for (const auto &[found, left] : candidates) {
            const qsizetype partner = partnerOf(left);
            if (partner == line || isPartOf(line, left, partner))
                return left;
        }
        const bool isInPlace = m_left.count() == m_right.count() && partnerOf(line) < 0;
        return isInPlace ? std::optional(line) : std::nullopt;
    }

    // What the one that it became for the most part has not of it.
    [[nodiscard]] bool isPartOf(qsizetype right, qsizetype left, qsizetype partner) const
    {
        return partner >= 0
            && holdsMostOf(
                without(m_left.words[size_t(left)], m_right.words[size_t(partner)]), m_right.words[size_t(right)]);
    }

    Side m_left;
    Side m_right;
};

} // namespace

std::vector<qsizetype> lineOrigins(
    const TextBuffer &left, const TextBuffer &right, const DiffHunk &hunk, qsizetype line)
{
    std::vector<qsizetype> origins = Origins(left, right, hunk).of(line - hunk.rightFirst);
    for (qsizetype &origin : origins)
        origin += hunk.leftFirst;
    return origins;
}

} // namespace artiscope
