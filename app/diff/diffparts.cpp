// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/diffparts.h"

namespace artiscope {

namespace {

void join(DiffHunk &one, const DiffHunk &next)
{
    one.leftCount += next.leftCount;
    one.rightCount += next.rightCount;
}

} // namespace

bool touch(const DiffHunk &one, const DiffHunk &next)
{
    return one.leftEnd() == next.leftFirst && one.rightEnd() == next.rightFirst;
}

void appendPart(std::vector<DiffHunk> &parts, const DiffHunk &part)
{
    if (part.leftCount == 0 && part.rightCount == 0)
        return;
    if (!parts.empty() && parts.back().paired == part.paired && touch(parts.back(), part))
        join(parts.back(), part);
    else
        parts.push_back(part);
}

DiffHunk takeUnpaired(DiffHunk &rest, const DiffHunk &next)
{
    const DiffHunk taken{
        rest.leftFirst, next.leftFirst - rest.leftFirst, rest.rightFirst, next.rightFirst - rest.rightFirst, false};
    rest = {next.leftEnd(), rest.leftEnd() - next.leftEnd(), next.rightEnd(), rest.rightEnd() - next.rightEnd()};
    return taken;
}

void addParts(LineDiff &diff, std::span<const DiffHunk> parts)
{
    bool begins = true;
    for (const DiffHunk &part : parts) {
        diff.parts.push_back(part);
        diff.changed += part.pairs();
        diff.added += part.rightCount - part.pairs();
        diff.removed += part.leftCount - part.pairs();
        if (!begins && touch(diff.hunks.back(), part))
            join(diff.hunks.back(), part);
        else
            diff.hunks.push_back({part.leftFirst, part.leftCount, part.rightFirst, part.rightCount});
        begins = false;
    }
}

std::span<const DiffHunk> takeParts(const LineDiff &diff, const DiffHunk &hunk, size_t &next)
{
    const size_t first = next;
    while (next < diff.parts.size() && diff.parts[next].leftEnd() <= hunk.leftEnd()
        && diff.parts[next].rightEnd() <= hunk.rightEnd())
        ++next;
    return std::span(diff.parts).subspan(first, next - first);
}

} // namespace artiscope
