// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace artiscope {

// Moves a pop-up under the control that opens it, at its leading edge, or above where there is no room below; always
// wholly on that control's screen.
void placeUnder(QWidget &popup, const QWidget &anchor);

} // namespace artiscope
