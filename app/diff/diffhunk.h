// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace artiscope {

// Which lines are the same ones: as many as can be, or first those that are there once on each side, between which the
// others are looked for ("patience", which often keeps whole blocks together).
enum class LineMatching { Most, UniqueFirst };

// Lines on the left that others on the right stand in place of; lines count from 0. Of an addition leftCount is 0 and
// leftFirst the line in front of which it is, or the number of lines; of a removal the same on the right.
struct DiffHunk {
    qsizetype leftFirst = 0;
    qsizetype leftCount = 0;
    qsizetype rightFirst = 0;
    qsizetype rightCount = 0;
    // Whether lines of the left one are taken to have become lines of the right one, each with each from the first on.
    bool paired = true;
    [[nodiscard]] qsizetype pairs() const { return !paired ? 0 : leftCount < rightCount ? leftCount : rightCount; }
    [[nodiscard]] qsizetype leftEnd() const { return leftFirst + leftCount; }
    [[nodiscard]] qsizetype rightEnd() const { return rightFirst + rightCount; }
    bool operator==(const DiffHunk &) const = default;
};

} // namespace artiscope
