// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace artiscope {

// What --version prints, of both programs: "artiscope " and the version on the first line, then the commit it was built
// from, Qt and the libraries as they are now, each on a line of its own.
[[nodiscard]] std::string versionText();

} // namespace artiscope
