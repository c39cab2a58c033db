// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace artiscope {

// A regular expression that, with "^" and "$" at each line, finds in ASCII lines divided by LF just what the given one
// finds in each of them alone: nothing in it matches a line feed or tells one from the end of the text. Knows the signs
// that are common in searches; with any other there is none. It may be longer than the library takes. Pure.
[[nodiscard]] std::optional<QString> withinLines(QStringView expression);

} // namespace artiscope
