// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/ignorerules.h"
#include "app/diff/textdiff.h"

namespace artiscope {

// What of a difference counts: all of it but the hunks that are ignored, and the words in them. `diff` and `ignored`
// are of these texts. Pure; any thread.
[[nodiscard]] TextDiff countingDiff(
    const TextDiff &diff, const std::vector<bool> &ignored, const TextBuffer &left, const TextBuffer &right);

// The left text with what is ignored as the right one has it: what differs then is what counts. `ignored` is of these
// texts. Pure; any thread.
[[nodiscard]] TextBuffer leftWithoutIgnored(
    const TextBuffer &left, const TextBuffer &right, const IgnoredHunks &ignored);

// Takes away the words in these lines of their text; both are in order.
void removeWords(std::vector<ByteRange> &words, const TextBuffer &text, const std::vector<Stretch> &lines);

} // namespace artiscope
