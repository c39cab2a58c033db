// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/blockdiff.h"

#include "app/diff/bestpairs.h"
#include "app/diff/hashing.h"
#include "app/diff/sequencediff.h"

#include <QByteArrayList>

#include <algorithm>
#include <tuple>

namespace artiscope {

namespace {

constexpr int least = 40; // of a hundred, to be alike
constexpr qsizetype mostCompared = 10'000; // each with each in a hunk; beyond that one with the one in its place

std::vector<quint64> numbersOf(const std::vector<ReadBlock> &blocks)
{
    std::vector<quint64> numbers;
    numbers.reserve(blocks.size());
    for (const ReadBlock &block : blocks)
        numbers.push_back(mixed(mixed(block.kind, hashOf(block.text)), hashOf(block.form)));
    return numbers;
}

// The words of a block in an order that does not depend on where they stand.
std::vector<quint64> wordsOf(const ReadBlock &block)
{
    std::vector<quint64> words;
    const QByteArrayList parts = block.text.simplified().split(' ');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            words.push_back(hashOf(part));
    }
    std::sort(words.begin(), words.end());
    return words;
}

int likeness(const std::vector<quint64> &one, const std::vector<quint64> &other) // of a hundred
{
    const auto ofAll = [all = one.size() + other.size()](
                           size_t common) { return all == 0 ? 100 : int(200 * common / all); };
    if (ofAll(std::min(one.size(), other.size())) < least) // a long one takes no time beside many short ones
        return 0;
    std::vector<quint64> common;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
    return ofAll(common.size());
}

// Of two texts always the same one.
bool comesFirst(const std::vector<ReadBlock> &one, const std::vector<ReadBlock> &other)
{
    return std::lexicographical_compare(
        one.begin(), one.end(), other.begin(), other.end(), [](const ReadBlock &a, const ReadBlock &b) {
            return std::tie(a.kind, a.text, a.form) < std::tie(b.kind, b.text, b.form);
        });
}

BlockDiff swapped(BlockDiff diff)
{
    for (DiffHunk &hunk : diff.hunks)
        hunk = {hunk.rightFirst, hunk.rightCount, hunk.leftFirst, hunk.leftCount};
    for (ChangedBlock &changed : diff.changed) {
        std::swap(changed.left, changed.right);
        for (WordChange &word : changed.words)
            std::swap(word.left, word.right);
    }
    return diff;
}

class Matching {
public:
    Matching(const std::vector<ReadBlock> &left, const std::vector<ReadBlock> &right, const DiffHunk &hunk)
        : m_left(left),
          m_right(right),
          m_hunk(hunk)
    {
        for (qsizetype i = 0; i < hunk.leftCount; ++i)
            m_leftWords.push_back(wordsOf(left[size_t(hunk.leftFirst + i)]));
        for (qsizetype i = 0; i < hunk.rightCount; ++i)
            m_rightWords.push_back(wordsOf(right[size_t(hunk.rightFirst + i)]));
    }

    // As much that is alike as goes without anything passing another one.
    [[nodiscard]] std::vector<ChangedBlock> pairs() const
    {
        if (m_hunk.leftCount * m_hunk.rightCount > mostCompared)
            return byPlace();
        std::vector<ChangedBlock> pairs;
        const auto weight = [this](size_t i, size_t j) {
            const int like = likenessOf(i, j);
            return like >= least ? like : 0;
        };
        for (const auto &[i, j] : bestPairs(size_t(m_hunk.leftCount), size_t(m_hunk.rightCount), weight))
            pairs.push_back(pair(i, j));
        return pairs;
    }

private:
    [[nodiscard]] int likenessOf(size_t i, size_t j) const
    {
        const ReadBlock &one = m_left[size_t(m_hunk.leftFirst) + i];
        const ReadBlock &other = m_right[size_t(m_hunk.rightFirst) + j];
        return one.kind != other.kind ? 0 : likeness(m_leftWords[i], m_rightWords[j]);
    }
    [[nodiscard]] ChangedBlock pair(size_t i, size_t j) const
    {
        return {m_hunk.leftFirst + qsizetype(i), m_hunk.rightFirst + qsizetype(j), {}};
    }
    [[nodiscard]] std::vector<ChangedBlock> byPlace() const
    {
        std::vector<ChangedBlock> pairs;
        for (size_t i = 0; i < size_t(m_hunk.pairs()); ++i) {
            if (likenessOf(i, i) >= least)
                pairs.push_back(pair(i, i));
        }
        return pairs;
    }

    const std::vector<ReadBlock> &m_left;
    const std::vector<ReadBlock> &m_right;
    const DiffHunk &m_hunk;
    std::vector<std::vector<quint64>> m_leftWords;
    std::vector<std::vector<quint64>> m_rightWords;
};

} // namespace

std::optional<BlockDiff> blockDiff(const DiffLibrary &library, const std::vector<ReadBlock> &left,
    const std::vector<ReadBlock> &right, const std::function<bool()> &cancelled)
{
    if (comesFirst(right, left)) { // git may find another way back, and of what is as much alike the first is taken
        auto back = blockDiff(library, right, left, cancelled);
        return back ? std::optional(swapped(*std::move(back))) : std::nullopt;
    }
    auto hunks = sequenceDiff(library, numbersOf(left), numbersOf(right), false, cancelled);
    if (!hunks)
        return {};
    BlockDiff diff;
    diff.hunks = *std::move(hunks);
    for (const DiffHunk &hunk : diff.hunks) {
        if (cancelled())
            return {};
        std::vector<ChangedBlock> pairs = Matching(left, right, hunk).pairs();
        for (ChangedBlock &pair : pairs) {
            pair.words = wordDiff(library, left[size_t(pair.left)].text, right[size_t(pair.right)].text, cancelled);
            diff.changed.push_back(std::move(pair));
        }
    }
    return diff;
}

} // namespace artiscope
