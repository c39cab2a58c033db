// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/core/result.h"
#include "app/diff/diffhunk.h"

#include <functional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// Two texts compared line by line. Lines are those of the texts, but what follows the last line end is none when it is
// empty. How a line ends is no difference of the line, nor is a byte order mark: both are told beside them. Who swaps
// the texts has all of it swapped: which of several ways is taken depends on what they say, not on their sides.
struct LineDiff {
    std::vector<DiffHunk> hunks; // in order, at least one equal line between them
    // The hunks again, each cut where lines that are alike stand beside each other: those are pairs that were changed,
    // as many on both sides. What is not paired was removed or added; and so is what has no counterpart.
    std::vector<DiffHunk> parts;
    qsizetype changed = 0;
    qsizetype added = 0;
    qsizetype removed = 0;
    bool lineEndsDiffer = false; // LF, CR LF or none at all, of an equal or changed line
    bool marksDiffer = false; // only one begins with a byte order mark

    [[nodiscard]] bool isEmpty() const { return hunks.empty() && !lineEndsDiffer && !marksDiffer; }
};

// Both texts together.
constexpr qsizetype mostDiffBytes = 256 * 1024 * 1024;
constexpr qsizetype mostDiffLines = 2'000'000;

[[nodiscard]] qsizetype comparedLines(const TextBuffer &text); // how many such lines it has

// Errors: TooLargeToCompare. Cancelled: nothing is found. Any thread.
[[nodiscard]] Result<LineDiff> lineDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const std::function<bool()> &cancelled, LineMatching matching = LineMatching::Most);

} // namespace artiscope
