// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/words.h"
#include "app/diff/lineoftwo.h"

#include <vector>

namespace artiscope {

// What a text view shows of a difference from another text: lines on a ground of their own with a sign beside the
// number and a mark in the scroll bar, and in them the words that differ. What was moved is elsewhere in the other one.
// Of three texts who has changed it: the one on the left, the one on the right, both alike, or each in another way.
enum class LineMark { Added, Removed, Changed, Moved, ByLeft, ByRight, ByBoth, Conflict };
constexpr size_t markCount = 8;

struct MarkedLines {
    qsizetype first = 0;
    qsizetype count = 0; // 0: the other text has lines in front of this one, which a stroke stands for
    LineMark mark = LineMark::Changed;
    bool operator==(const MarkedLines &) const = default;
};

struct TextMarks {
    std::vector<MarkedLines> lines; // in order
    std::vector<ByteRange> removedWords; // in order, as the others
    std::vector<ByteRange> addedWords;
};

} // namespace artiscope
