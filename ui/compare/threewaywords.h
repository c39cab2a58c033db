// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/threewaytext.h"
#include "ui/viewer/textmarks.h"

#include <QString>

namespace artiscope {

enum class ThreeWayPlace { Left, Base, Right };

// What the view of one text shows: what it has, or had, of each change that it is part of.
[[nodiscard]] TextMarks marksOf(const ThreeWayText &text, ThreeWayPlace place);

// "2 conflicts, 3 changes of main, 1 of my-branch": of the sides whose branches are so called. Where nothing else
// differs, the encoding may.
[[nodiscard]] QString threeWayInWords(
    const ThreeWay &chunks, const QString &left, const QString &right, bool encodingsDiffer);
// What the signs beside the lines say.
[[nodiscard]] QString threeWaySigns(const QString &left, const QString &right);

} // namespace artiscope
