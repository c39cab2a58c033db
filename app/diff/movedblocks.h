// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/linediff.h"

#include <functional>
#include <vector>

namespace artiscope {

// Lines that are removed in one place and added in another. How they are indented may differ, and so may blank lines
// among them; so the counts may.
struct MovedBlock {
    qsizetype leftFirst = 0;
    qsizetype leftCount = 0;
    qsizetype rightFirst = 0;
    qsizetype rightCount = 0;
    bool operator==(const MovedBlock &) const = default;
};

// A block has at least as many lines that say something: more than blanks, brackets and signs.
constexpr size_t fewestMovedLines = 3;

// By line on the left; no line is in two. A block is within one hunk on each side, and begins and ends with a line that
// says something; those that say nothing may differ in it, and blanks at the ends of lines. Lines that the difference
// has beside each other, which only are indented in another way, are none. `diff` is of these texts. In linear time.
// Cancelled: what was found so far. Pure; any thread.
[[nodiscard]] std::vector<MovedBlock> movedBlocks(
    const TextBuffer &left, const TextBuffer &right, const LineDiff &diff, const std::function<bool()> &cancelled);

} // namespace artiscope
