// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// What no option says. In man(7)'s language, beginning with a section's heading.
[[nodiscard]] QString consoleProse(); // of artiscope
[[nodiscard]] QString windowProse(); // of artiscope-window
[[nodiscard]] QString commonProse(); // of both: environment, exit status, files

} // namespace artiscope
