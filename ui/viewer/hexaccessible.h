// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

class HexView;

// How a screen reader reads a HexView: as a text of its lines. The interface object belongs to Qt's registry; GUI
// thread.

void installHexAccessibility(); // once a program is enough; more do no harm
void tellByteMoved(HexView &view); // the caret, or what is selected
void tellBytesReplaced(HexView &view);

} // namespace artiscope
