// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace artiscope {

// What differs in many artifacts although nobody has changed anything: an expression for ignorerules.h, by a key that
// is kept in settings. Its name is given where it is shown.
struct IgnorePreset {
    QLatin1String key;
    QLatin1String expression;
};

extern const std::array<IgnorePreset, 3> ignorePresets;

} // namespace artiscope
