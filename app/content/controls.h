// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace artiscope {

// What a control character is called where its picture would be: "NUL", "ESC", "CR"; those from U+0080 on by their two
// hexadecimal digits, line and paragraph separators "LS" and "PS". Empty for everything else, the tab too.
[[nodiscard]] QLatin1String controlName(char32_t c);

} // namespace artiscope
