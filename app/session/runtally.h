// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

namespace artiscope {

// How a run stands, as numbers for a line of text.
struct RunTally {
    int total = 0; // 0: not known yet
    int done = 0;
    int created = 0, changed = 0, unchanged = 0, repaired = 0, failed = 0, unknown = 0;
};
[[nodiscard]] RunTally tally(const Run &run);

} // namespace artiscope
