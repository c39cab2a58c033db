// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing two texts: the first byte says where the right one begins, in parts of 256 of the rest.

#include "app/diff/alignment.h"
#include "app/diff/difflibrary.h"
#include "app/diff/textdiff.h"

#include "tests/app/diff/applied.h"
#include "tests/fuzz/requirewords.h"

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const qsizetype choice = takeChoice(input);
    const qsizetype cut = input.size() * choice / 256;
    const TextBuffer left(input.first(cut).toByteArray());
    const TextBuffer right(input.sliced(cut).toByteArray());
    const LineMatching matching = choice % 2 == 0 ? LineMatching::Most : LineMatching::UniqueFirst;
    const Result<TextDiff> diff = textDiff(
        library, left, right, [] { return false; }, matching);
    require(diff.has_value());
    const LineDiff &lines = diff->lines;
    qsizetype leftLine = 0;
    qsizetype rightLine = 0;
    for (const DiffHunk &hunk : lines.hunks) {
        // What lies between is equal, so it is as long.
        require(hunk.leftFirst - leftLine == hunk.rightFirst - rightLine && hunk.leftFirst >= leftLine);
        for (; leftLine < hunk.leftFirst; ++leftLine, ++rightLine)
            require(left.line(leftLine) == right.line(rightLine));
        require(hunk.leftCount + hunk.rightCount > 0);
        require(matchingPlace(lines.hunks, DiffSide::Left, double(leftLine + hunk.leftCount))
            == double(rightLine + hunk.rightCount));
        leftLine += hunk.leftCount;
        rightLine += hunk.rightCount;
    }
    require(lines.isEmpty() == (left.bytes() == right.bytes()));
    if (!lines.lineEndsDiffer && !lines.marksDiffer)
        require(applied(left, right, lines.hunks) == right.bytes());
    // The way back is the same one.
    const Result<LineDiff> back = lineDiff(
        library, right, left, [] { return false; }, matching);
    require(back && back->parts.size() == lines.parts.size());
    for (size_t i = 0; i < lines.parts.size(); ++i) {
        const DiffHunk &part = lines.parts[i];
        require(
            back->parts[i] == DiffHunk{part.rightFirst, part.rightCount, part.leftFirst, part.leftCount, part.paired});
    }
    requireWords(diff->leftWords, left);
    requireWords(diff->rightWords, right);
    return 0;
}
