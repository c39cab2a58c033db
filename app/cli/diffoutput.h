// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/differenceexport.h"

namespace artiscope {

// What `diff` prints for a person: a table, what that has left no room for, and one line of counts; where lines were
// counted, also each change that several have in common, and who has it.
void printChanges(const DifferenceExport::Made &made);

} // namespace artiscope
