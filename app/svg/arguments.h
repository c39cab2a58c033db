// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/render.h"

namespace artiscope::svg {

// --width W  --height H  --scale S   |   --fit WxH   |   --size-only   |   --pdf   |   --texts. Throws Failure.
[[nodiscard]] Wanted parsedArguments(int count, char **arguments);

} // namespace artiscope::svg
