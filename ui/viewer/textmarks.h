// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/words.h"

#include <vector>

namespace artiscope {

// What a text view shows of a difference from another text: lines on a ground of their own with a sign beside the
// number and a mark in the scroll bar, and in them the words that differ.
enum class LineMark { Added, Removed, Changed };

struct MarkedLines {
    qsizetype first = 0;
    qsizetype count = 0; // 0: the other text has lines in front of this one, which a stroke stands for
    LineMark mark = LineMark::Changed;
    bool operator==(const MarkedLines &) const = default;
};

struct TextMarks {
    std::vector<MarkedLines> lines; // in order
    std::vector<ByteRange> words; // in order
    LineMark wordsAre = LineMark::Added; // which colour they have
};

} // namespace artiscope
