// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/sequencediff.h"

#include "app/diff/gitdiff.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace artiscope {

namespace {

// A line each, as git compares; it only minds which are the same. Of the numbers, which are as good as random, few have
// the byte that a line ends with, and those are still as good as never taken for another.
QByteArray asLines(const std::vector<quint64> &sequence, qsizetype from, qsizetype count)
{
    QByteArray text(count * qsizetype(sizeof(quint64) + 1), Qt::Uninitialized);
    char *out = text.data();
    for (qsizetype i = 0; i < count; ++i) {
        std::memcpy(out, &sequence[size_t(from + i)], sizeof(quint64));
        std::replace(out, out + sizeof(quint64), '\n', '\v');
        out += sizeof(quint64);
        *out++ = '\n';
    }
    return text;
}

} // namespace

std::optional<std::vector<DiffHunk>> sequenceDiff(const DiffLibrary &library, const std::vector<quint64> &left,
    const std::vector<quint64> &right, bool rightFirst, const std::function<bool()> &cancelled)
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
    auto hunks =
        gitDiff(library, asLines(left, before, leftCount), asLines(right, before, rightCount), rightFirst, cancelled);
    if (!hunks)
        return {};
    for (DiffHunk &hunk : *hunks) {
        hunk.leftFirst += before;
        hunk.rightFirst += before;
    }
    return hunks;
}

} // namespace artiscope
