// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing two texts by block: the first byte picks how the texts are made, the second says where the right one
// begins, in parts of 256 of the rest. Each line is a block: its first byte is of what kind, what is behind a tab its
// form.

#include "app/diff/blockdiff.h"
#include "app/diff/difflibrary.h"

#include "tests/fuzz/madetext.h"

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

std::vector<ReadBlock> blocksOf(const QByteArray &text)
{
    std::vector<ReadBlock> blocks;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (!line.isEmpty())
            blocks.push_back({quint8(uchar(line.front()) % 3), line.left(tab), tab < 0 ? "" : line.mid(tab + 1)});
    }
    return blocks;
}

bool isSame(const ReadBlock &one, const ReadBlock &other)
{
    return one.kind == other.kind && one.text == other.text && one.form == other.form;
}

// What makes one text the other.
void checkWords(const ChangedBlock &changed, const QByteArray &left, const QByteArray &right)
{
    QByteArray made;
    qsizetype ours = 0;
    qsizetype theirs = 0;
    for (const WordChange &word : changed.words) {
        require(word.left.begin >= ours && word.left.begin <= word.left.end && word.left.end <= left.size());
        require(word.right.begin >= theirs && word.right.begin <= word.right.end && word.right.end <= right.size());
        require(!word.left.isEmpty() || !word.right.isEmpty());
        made += left.sliced(ours, word.left.begin - ours);
        made += right.sliced(word.right.begin, word.right.end - word.right.begin);
        ours = word.left.end;
        theirs = word.right.end;
    }
    require(made + left.sliced(ours) == right);
}

void check(const std::vector<ReadBlock> &left, const std::vector<ReadBlock> &right, const BlockDiff &diff)
{
    size_t ours = 0;
    size_t theirs = 0;
    auto changed = diff.changed.begin();
    const auto same = [&](size_t end) {
        for (; ours < end; ++ours, ++theirs)
            require(theirs < right.size() && isSame(left[ours], right[theirs]));
    };
    for (const DiffHunk &hunk : diff.hunks) {
        require(size_t(hunk.leftFirst) >= ours && hunk.leftCount + hunk.rightCount > 0);
        same(size_t(hunk.leftFirst));
        require(theirs == size_t(hunk.rightFirst));
        const qsizetype leftEnd = hunk.leftFirst + hunk.leftCount;
        const qsizetype rightEnd = hunk.rightFirst + hunk.rightCount;
        require(size_t(leftEnd) <= left.size() && size_t(rightEnd) <= right.size());
        for (; changed != diff.changed.end() && changed->left < leftEnd; ++changed) {
            require(changed->left >= qsizetype(ours) && changed->right >= qsizetype(theirs));
            require(changed->right < rightEnd);
            const ReadBlock &one = left[size_t(changed->left)];
            const ReadBlock &other = right[size_t(changed->right)];
            require(one.kind == other.kind);
            checkWords(*changed, one.text, other.text);
            ours = size_t(changed->left) + 1;
            theirs = size_t(changed->right) + 1;
        }
        ours = size_t(leftEnd);
        theirs = size_t(rightEnd);
    }
    same(left.size());
    require(theirs == right.size() && changed == diff.changed.end());
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const bool isOfFewLines = takeChoice(input) % 2 == 1;
    const std::vector<ReadBlock> left = blocksOf(madeText(takePart(input), isOfFewLines));
    const std::vector<ReadBlock> right = blocksOf(madeText(input, isOfFewLines));
    const auto there = blockDiff(library, left, right, never);
    const auto back = blockDiff(library, right, left, never);
    const auto same = blockDiff(library, left, left, never);
    require(there && back && same);
    check(left, right, *there);
    require(there->hunks == swapped(*back).hunks && there->changed == swapped(*back).changed);
    require(same->hunks.empty() && same->changed.empty());
    return 0;
}
