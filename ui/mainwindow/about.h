// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace artiscope {

// What this program is, in a box that goes when it is closed. GUI thread.
void openAbout(QWidget *window);

} // namespace artiscope
