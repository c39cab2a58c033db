// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/render.h"

namespace artiscope::svg {

// --width W  --height H  --scale S   |   --fit WxH   |   --size-only   |   --pdf   |   --texts   |   --elements N,N,… |
// --keep, and then
// for each picture   --fit WxH   |   --scale S   |   --scale S --part LEFT,TOP,WIDTH,HEIGHT. Throws Failure.
[[nodiscard]] Wanted parsedArguments(const std::vector<std::string> &arguments);

} // namespace artiscope::svg
