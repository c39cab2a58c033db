// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/sequencediff.h"

#include "app/diff/gitdiff.h"

#include <algorithm>
#include <unordered_map>

namespace artiscope {

namespace {

// Each as a short line, the same for the same thing.
QByteArrayList asLines(std::initializer_list<const std::vector<quint64> *> sequences, qsizetype from, qsizetype behind)
{
    std::unordered_map<quint64, qsizetype> places;
    QByteArrayList texts;
    for (const std::vector<quint64> *sequence : sequences) {
        QByteArray text;
        for (size_t at = size_t(from); at < sequence->size() - size_t(behind); ++at) {
            const auto found = places.try_emplace((*sequence)[at], qsizetype(places.size())).first;
            text += QByteArray::number(found->second, 36);
            text += '\n';
        }
        texts.append(text);
    }
    return texts;
}

// Which side git is given first, as it may find another way back: the shorter one, or the one whose things repeat
// sooner. Numbers are no guide, they are others in every run of the program.
bool comesFirst(const QByteArray &text, const QByteArray &other)
{
    return text.size() != other.size() ? text.size() < other.size() : text <= other;
}

} // namespace

std::optional<std::vector<DiffHunk>> sequenceDiff(const DiffLibrary &library, const std::vector<quint64> &left,
    const std::vector<quint64> &right, const std::function<bool()> &cancelled)
{
    const auto shorter = qsizetype(std::min(left.size(), right.size()));
    const qsizetype before = std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    const qsizetype behind =
        std::mismatch(left.rbegin(), left.rbegin() + (shorter - before), right.rbegin()).first - left.rbegin();
    const qsizetype leftCount = qsizetype(left.size()) - before - behind;
    const qsizetype rightCount = qsizetype(right.size()) - before - behind;
    if (leftCount == 0 && rightCount == 0)
        return std::vector<DiffHunk>{};
    if (leftCount == 0 || rightCount == 0 || (leftCount == 1 && rightCount == 1))
        return std::vector<DiffHunk>{{before, leftCount, before, rightCount}};
    const QByteArrayList there = asLines({&left, &right}, before, behind);
    const QByteArrayList back = asLines({&right, &left}, before, behind);
    const bool swapped = !comesFirst(there[0] + there[1], back[0] + back[1]);
    const QByteArrayList &texts = swapped ? back : there;
    auto hunks = gitDiff(library, texts[0], texts[1], cancelled);
    if (!hunks)
        return {};
    for (DiffHunk &hunk : *hunks) {
        if (swapped)
            hunk = {hunk.rightFirst, hunk.rightCount, hunk.leftFirst, hunk.leftCount};
        hunk.leftFirst += before;
        hunk.rightFirst += before;
    }
    return hunks;
}

} // namespace artiscope
