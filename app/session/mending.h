// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

namespace artiscope {

// What a person can do at once about a connection that failed.
enum class Mending {
    Retry,
    ChooseCaFile, // in the profile
    EditProfile, // its address, its proxy, what it agreed to
};
[[nodiscard]] Mending mendingOf(const Error &error);

} // namespace artiscope
