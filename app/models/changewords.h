// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"

namespace artiscope {

// For people: what became of an artifact between two snapshots.
[[nodiscard]] QString changeLabel(Change change); // "changed"
[[nodiscard]] QString changeLetter(Change change); // "M", "A", "R"; empty: there is nothing to see

// "41 changed · 3 added · 1 removed · 1,159 unchanged"; what there is none of is left out, but for what is changed.
[[nodiscard]] QString changeSummary(const ChangeCounts &counts);

} // namespace artiscope
