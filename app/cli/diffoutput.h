// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

class DifferenceExport;

// What `diff` prints for a person, once it was made: a table, and one line of counts; where lines were counted, also a
// line for each change that several have in common.
void printChanges(const DifferenceExport &made);

} // namespace artiscope
