// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/lineoftwo.h"
#include "app/diff/textdiff.h"

namespace artiscope {

// Lines of a unified text that were removed, with those that were added in their place below them.
struct UnifiedHunk {
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
    bool operator==(const UnifiedHunk &) const = default;
};

// Two texts as one: where they differ the lines of the left one and then those of the right one.
struct UnifiedText {
    TextBuffer text;
    std::vector<LineOfTwo> lines; // of each line which it was
    std::vector<UnifiedHunk> hunks; // that count, in order
    // What differs within changed lines, as offsets into the text, in order.
    std::vector<ByteRange> removedWords;
    std::vector<ByteRange> addedWords;
};

// `all` is of these texts, of its hunks the ignored ones are only what is on the right. Every line has a line end, but
// for a last one that has none on its side. Cancelled: of no use. Pure; any thread.
[[nodiscard]] UnifiedText unifiedText(const TextBuffer &left, const TextBuffer &right, const TextDiff &all,
    const std::vector<bool> &ignored, const std::function<bool()> &cancelled);

} // namespace artiscope
