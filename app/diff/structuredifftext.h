// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structurediff.h"

namespace artiscope {

// The differences as lines to be read: "+ path: value", "- path: value", "~ path: old → new". Empty: there is none.
// Pure; any thread.
[[nodiscard]] QByteArray structureDiffText(const StructureDiff &diff);

} // namespace artiscope
