// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// The section about what a person may change, from the same descriptions as the dialog that changes it; roff.
[[nodiscard]] QString settingsProse();

} // namespace artiscope
