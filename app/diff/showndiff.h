// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/alignment.h"
#include "app/diff/ignorerules.h"
#include "app/diff/movedblocks.h"
#include "app/diff/textdiff.h"
#include "app/diff/unifiedtext.h"

namespace artiscope {

// All that is shown of a difference between two texts.
struct ShownDiff {
    TextDiff all;
    TextDiff counting; // what is not ignored; no words in lines that were moved
    std::vector<MovedBlock> moved; // of what counts
    IgnoredHunks ignored; // of all
    std::optional<UnifiedText> unified; // when it is wanted
};

struct ShownDiffOptions {
    IgnoreRules ignore;
    Language language = Language::Plain; // of both
    bool unified = false; // both as one is wanted
    LineMatching matching = LineMatching::Most;
};

[[nodiscard]] std::vector<Stretch> movedLines(const std::vector<MovedBlock> &blocks, DiffSide side); // in order

// Errors: TooLargeToCompare. Cancelled: of no use. Any thread.
[[nodiscard]] Result<ShownDiff> shownDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    const ShownDiffOptions &options, const std::function<bool()> &cancelled);

} // namespace artiscope
