// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/hiddenstretches.h"
#include "app/diff/threeway.h"

namespace artiscope {

// One of three texts, with empty lines where another one has more.
struct AlignedText {
    TextBuffer text;
    std::vector<Stretch> fillers; // lines that are not its own, in order
    std::vector<ByteRange> words; // that differ, as offsets into this text, in order
};

struct ThreeWayRows {
    qsizetype first = 0;
    qsizetype count = 0; // never 0
    ThreeWayKind kind = ThreeWayKind::Conflict; // never Unchanged
    bool operator==(const ThreeWayRows &) const = default;
};

// Three texts of as many lines, of which those with the same number belong together. Every line has a line end; none
// of them begins with a byte order mark.
struct ThreeWayText {
    AlignedText base;
    AlignedText left;
    AlignedText right;
    std::vector<ThreeWayRows> changes; // in order
};

// `chunks` is of these texts. Cancelled: of no use. Pure; any thread.
[[nodiscard]] ThreeWayText threeWayText(const TextBuffer &base, const TextBuffer &left, const TextBuffer &right,
    const ThreeWay &chunks, const std::function<bool()> &cancelled);

} // namespace artiscope
