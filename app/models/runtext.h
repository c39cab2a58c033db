// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

namespace artiscope {

// Runs in a person's words, for RunModel and whoever else tells of them.
[[nodiscard]] QString outcomeText(Outcome outcome); // "changed"
[[nodiscard]] QString runTitle(const Run &run); // "leaf_config: 3 artifacts on main"
[[nodiscard]] QString runState(const Run &run); // "3 of 12"
[[nodiscard]] QString runOutcome(const Run &run); // "8 changed, 3 unchanged, 1 failed"
[[nodiscard]] QString runError(const Run &run); // of a refused run, else the first failure's

} // namespace artiscope
