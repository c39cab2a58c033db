// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace artiscope {

// The names by which a link leads to a heading of its own page, one a heading, as GitHub makes them: small letters,
// "-" for blanks, nothing else than letters, digits, "-" and "_"; what comes again gets -1, -2, … Pure; any thread.
[[nodiscard]] QStringList headingSlugs(const QStringList &headings);

} // namespace artiscope
