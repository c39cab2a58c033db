// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

// The commit this was built from, "-dirty" behind it when there were changes of one's own; empty: not known.
// Its definition is written while building (cmake/ArtiscopeCommit.cmake), and nothing else depends on it.
[[nodiscard]] const char *commit();

} // namespace artiscope
