// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// The program that draws: beside the window's own, where a test does not look by itself.
[[nodiscard]] inline QString drawingProgram()
{
    return qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope-svg");
}

} // namespace artiscope
