// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace artiscope {

// Whether things move that need not: a caret that blinks, menus that fade, bars that run to and fro. GUI thread.
[[nodiscard]] bool motionIsReduced();
void setMotionReduced(QApplication &application, bool reduced);

} // namespace artiscope
