// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/configdiff.h"

namespace artiscope {

// The tree of differences as lines to be read: "+", "-" or a blank, and behind a blank the statement, indented by what
// it is in. Empty: there is no difference. Pure; any thread.
[[nodiscard]] QByteArray configDiffText(const ConfigDiff &diff);

} // namespace artiscope
