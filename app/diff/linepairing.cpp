// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/linepairing.h"

#include "app/content/lexers/scanner.h"
#include "app/diff/bestpairs.h"
#include "app/diff/hashing.h"
#include "app/diff/linelikeness.h"

#include <algorithm>
#include <unordered_map>

namespace artiscope {

namespace {

using Lines = std::vector<QByteArrayView>;

constexpr size_t mostCells = 60'000; // of lines held against each other at once
constexpr qint64 most = 4'000'000; // of what that may cost
constexpr size_t askEvery = 1 << 12; // lines

// Lines of both sides that stand in place of each other.
struct Gap {
    size_t left = 0;
    size_t leftEnd = 0;
    size_t right = 0;
    size_t rightEnd = 0;
    [[nodiscard]] size_t rows() const { return leftEnd - left; }
    [[nodiscard]] size_t columns() const { return rightEnd - right; }
};

class Pairing {
public:
    Pairing(const Lines &left, const Lines &right, qint64 &budget, const std::function<bool()> &cancelled)
        : m_left(left),
          m_right(right),
          m_budget(budget),
          m_cancelled(cancelled)
    {
    }

    std::vector<LinePair> found()
    {
        const Gap all{0, m_left.size(), 0, m_right.size()};
        if (!holdAll(all))
            fillAround(anchors(), all, [this](const Gap &gap) {
                if (!holdAll(gap))
                    holdInPlace(gap);
            });
        const std::vector<LinePair> alike = std::exchange(m_pairs, {});
        fillAround(alike, all, [this](const Gap &gap) {
            if (gap.rows() == 1 && gap.columns() == 1)
                add(gap.left, gap.right);
        });
        return std::move(m_pairs);
    }

private:
    void add(size_t left, size_t right) { m_pairs.push_back({qsizetype(left), qsizetype(right)}); }

    // What is before, between and behind pairs, and these.
    template <typename Fill> void fillAround(const std::vector<LinePair> &pairs, const Gap &all, const Fill &fill)
    {
        Gap gap = all;
        for (const LinePair &pair : pairs) {
            fill(Gap{gap.left, size_t(pair.left), gap.right, size_t(pair.right)});
            add(size_t(pair.left), size_t(pair.right));
            gap.left = size_t(pair.left) + 1;
            gap.right = size_t(pair.right) + 1;
        }
        fill(gap);
    }

    // Each with each. False: that is too much.
    bool holdAll(const Gap &gap)
    {
        if (gap.rows() == 0 || gap.columns() == 0)
            return true;
        if (gap.rows() > mostCells / gap.columns())
            return false;
        qint64 cost = 0;
        const auto traitsOf = [&cost](const Lines &lines, size_t first, size_t end, size_t times) {
            std::vector<LineTraits> traits;
            for (size_t i = first; i < end; ++i) {
                traits.push_back(lineTraits(lines[i]));
                cost += qint64((traits.back().size() + 1) * times);
            }
            return traits;
        };
        const std::vector<LineTraits> left = traitsOf(m_left, gap.left, gap.leftEnd, 1);
        const std::vector<LineTraits> right = traitsOf(m_right, gap.right, gap.rightEnd, gap.rows());
        if (cost > std::min(most, m_budget))
            return false;
        m_budget -= cost;
        LineLikeness likeness;
        size_t row = left.size();
        // Two that are half alike are not worth one that is the same.
        const auto weight = [&](size_t i, size_t j) {
            if (i != row)
                likeness.setLine(left[row = i]);
            const int like = likeness.with(right[j]);
            return like * like;
        };
        for (const auto &[i, j] : bestPairs(gap.rows(), gap.columns(), weight))
            add(gap.left + i, gap.right + j);
        return true;
    }

    bool isAlike(size_t left, size_t right)
    {
        LineTraits ours = lineTraits(m_left[left]);
        const LineTraits theirs = lineTraits(m_right[right]);
        m_budget -= qint64(ours.size() + theirs.size() + 2);
        if (m_budget < 0)
            return false;
        m_likeness.setLine(std::move(ours));
        return m_likeness.with(theirs) > 0;
    }

    // From above as long as they are alike, then so from below, and what is left line by line.
    void holdInPlace(Gap gap)
    {
        size_t looked = 0;
        const auto goesOn = [&] {
            return gap.rows() > 0 && gap.columns() > 0 && m_budget > 0 && (++looked % askEvery != 0 || !m_cancelled());
        };
        for (; goesOn() && isAlike(gap.left, gap.right); ++gap.left, ++gap.right)
            add(gap.left, gap.right);
        std::vector<LinePair> below;
        for (; goesOn() && isAlike(gap.leftEnd - 1, gap.rightEnd - 1); --gap.leftEnd, --gap.rightEnd)
            below.push_back({qsizetype(gap.leftEnd - 1), qsizetype(gap.rightEnd - 1)});
        for (; goesOn(); ++gap.left, ++gap.right) {
            if (isAlike(gap.left, gap.right))
                add(gap.left, gap.right);
        }
        m_pairs.insert(m_pairs.end(), below.rbegin(), below.rend());
    }

    // Lines that are there once on each side when numbers are left out, as many as go without passing another one.
    std::vector<LinePair> anchors()
    {
        struct Places {
            size_t left = 0;
            size_t right = 0;
            int timesLeft = 0;
            int timesRight = 0;
        };
        std::unordered_map<quint64, Places> known;
        std::vector<quint64> ours;
        for (size_t i = 0; i < m_left.size(); ++i) {
            ours.push_back(withoutNumbers(m_left[i]));
            Places &places = known[ours.back()];
            places.left = i;
            ++places.timesLeft;
        }
        for (size_t i = 0; i < m_right.size(); ++i) {
            if (const auto places = known.find(withoutNumbers(m_right[i])); places != known.end()) {
                places->second.right = i;
                ++places->second.timesRight;
            }
        }
        std::vector<LinePair> once;
        for (size_t i = 0; i < ours.size(); ++i) {
            const Places &places = known[ours[i]];
            if (places.timesLeft == 1 && places.timesRight == 1 && m_budget > 0 && isAlike(i, places.right))
                once.push_back({qsizetype(i), qsizetype(places.right)});
        }
        return risingOnRight(once);
    }

    static quint64 withoutNumbers(QByteArrayView line)
    {
        quint64 hash = 0;
        for (qsizetype at = 0; at < line.size();) {
            const qsizetype begin = at;
            while (at < line.size() && isWordByte(line[at]) && !isDigit(line[at]))
                ++at;
            if (at > begin)
                hash = mixed(hash, hashOf(line.sliced(begin, at - begin)));
            else
                ++at;
        }
        return hash;
    }

    // The longest row of them that rises on the right, too.
    static std::vector<LinePair> risingOnRight(const std::vector<LinePair> &pairs)
    {
        std::vector<size_t> ends; // of the rows of each length the one that ends foremost
        std::vector<size_t> before(pairs.size());
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto place = std::lower_bound(ends.begin(), ends.end(), pairs[i].right,
                [&](size_t end, qsizetype right) { return pairs[end].right < right; });
            before[i] = place == ends.begin() ? i : *std::prev(place);
            if (place == ends.end())
                ends.push_back(i);
            else
                *place = i;
        }
        std::vector<LinePair> row;
        for (size_t i = ends.empty() ? 0 : ends.back(); row.size() < ends.size(); i = before[i])
            row.push_back(pairs[i]);
        std::reverse(row.begin(), row.end());
        return row;
    }

    const Lines &m_left;
    const Lines &m_right;
    qint64 &m_budget;
    const std::function<bool()> &m_cancelled;
    LineLikeness m_likeness;
    std::vector<LinePair> m_pairs;
};

} // namespace

std::vector<LinePair> LinePairing::pairs(
    const std::vector<QByteArrayView> &left, const std::vector<QByteArrayView> &right)
{
    if (left.empty() || right.empty() || m_cancelled())
        return {};
    if (left.size() == 1 && right.size() == 1)
        return {{0, 0}};
    if (!std::lexicographical_compare(right.begin(), right.end(), left.begin(), left.end()))
        return Pairing(left, right, m_left, m_cancelled).found();
    std::vector<LinePair> pairs = Pairing(right, left, m_left, m_cancelled).found();
    for (LinePair &pair : pairs)
        std::swap(pair.left, pair.right);
    return pairs;
}

} // namespace artiscope
