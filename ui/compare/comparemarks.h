// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/showndiff.h"
#include "app/session/encodingpair.h"
#include "ui/viewer/textmarks.h"

namespace artiscope {

// What the view of one side shows of a difference. Of what was added the left side has a stroke where it is missing, as
// the right one of what was removed.
[[nodiscard]] TextMarks marksOf(const ShownDiff &diff, DiffSide side);
[[nodiscard]] TextMarks marksOfUnified(const ShownDiff &diff); // which has it

// A difference in a sentence: "3 lines changed, 2 added, 1 removed".
[[nodiscard]] QString differenceInWords(const LineDiff &diff, const EncodingPair &encodings);
// With what else differs, which no line tells: "3 lines changed; line ends differ, too".
[[nodiscard]] QString withBytesInWords(QString words, const LineDiff &diff, const EncodingPair &encodings);

} // namespace artiscope
