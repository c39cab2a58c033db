// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/meaningdiff.h"

namespace artiscope {

// Why texts can only be compared line by line, as a sentence; empty: they can be compared by what they say.
[[nodiscard]] QString obstacleInWords(const MeaningDiff &diff, Language language);

} // namespace artiscope
