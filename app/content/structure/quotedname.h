// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// A name between quotes, with escapes as JSON has them; so has RFC 9535, whose quote is the single one.
[[nodiscard]] QString quotedName(const QString &name, QChar quote);

} // namespace artiscope
