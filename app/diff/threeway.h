// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/textdiff.h"

#include <array>

namespace artiscope {

// So many lines of a text from the first one on. Of none `first` is the line in front of which they would be.
struct LineRange {
    qsizetype first = 0;
    qsizetype count = 0;
    [[nodiscard]] qsizetype end() const { return first + count; }
    bool operator==(const LineRange &) const = default;
};

// Who has changed the lines of the base. Both alike: what they have is the same.
enum class ThreeWayKind : quint8 { Unchanged, Left, Right, Alike, Conflict };
inline constexpr size_t threeWayKinds = 5;

struct ThreeWayChunk {
    ThreeWayKind kind = ThreeWayKind::Unchanged;
    LineRange base;
    LineRange left;
    LineRange right;
    bool operator==(const ThreeWayChunk &) const = default;
};

// What became of a text on two sides. Where both have changed lines that overlap or touch, in different ways, that is
// a conflict, as "git merge-file --diff3" takes it; unlike that, what both have in the end may be the same although
// they came there by different changes. Lines are those of linediff.h: how one ends makes no other line of it.
struct ThreeWay {
    std::vector<ThreeWayChunk> chunks; // in order; every line of each text is in one of them
    std::array<qsizetype, threeWayKinds> counts{}; // of chunks
    // What each line of the base became: the same line, or one that is alike; −1: nothing.
    std::vector<qsizetype> leftOf;
    std::vector<qsizetype> rightOf;
    // What differs within changed lines, as offsets into each text, in order; of the base what either side has changed.
    std::vector<ByteRange> baseWords;
    std::vector<ByteRange> leftWords;
    std::vector<ByteRange> rightWords;
    bool endsDiffer = false; // the line ends of a side, or its byte order mark, are not those of the base

    [[nodiscard]] qsizetype count(ThreeWayKind kind) const { return counts[size_t(kind)]; }
    [[nodiscard]] bool isUnchanged() const { return chunks.size() == size_t(count(ThreeWayKind::Unchanged)); }
};

// Errors: TooLargeToCompare. Cancelled: of no use. Pure; any thread.
[[nodiscard]] Result<ThreeWay> threeWay(const DiffLibrary &library, const TextBuffer &base, const TextBuffer &left,
    const TextBuffer &right, const std::function<bool()> &cancelled, LineMatching matching = LineMatching::Most);

} // namespace artiscope
