// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

class TextView;

// How a screen reader reads a TextView. The interface object belongs to Qt's registry; GUI thread.

void installTextAccessibility(); // once a program is enough; more do no harm
void tellCaretMoved(TextView &view);
void tellSelectionChanged(TextView &view);
void tellTextReplaced(TextView &view);

} // namespace artiscope
