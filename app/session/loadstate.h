// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

namespace artiscope {

// The four states in which everything that is shown can be. Each has a look; Failed has a way to try again.
enum class LoadState { Idle, Loading, Ready, Failed };

} // namespace artiscope
