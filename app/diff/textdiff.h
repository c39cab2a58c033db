// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/words.h"
#include "app/diff/linediff.h"

namespace artiscope {

// Two texts compared by line, and within the lines that were changed by word.
struct TextDiff {
    LineDiff lines;
    // What differs within changed lines, as offsets into each text, in order. None in a line that differs as a whole,
    // and in what is left when there was a lot already.
    std::vector<ByteRange> leftWords;
    std::vector<ByteRange> rightWords;
};

// With the words. `lines` is of these texts. Cancelled: what was found so far. Any thread.
[[nodiscard]] TextDiff withWords(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    LineDiff lines, const std::function<bool()> &cancelled);

// Errors: TooLargeToCompare. Cancelled: what was found so far. Any thread.
[[nodiscard]] Result<TextDiff> textDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const std::function<bool()> &cancelled, LineMatching matching = LineMatching::Most);

} // namespace artiscope
