// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace artiscope {

// The lines of a text's beginning, without terminators and trailing blanks.
using TextLines = std::vector<std::string_view>;

[[nodiscard]] inline std::string_view withoutBlanks(std::string_view text) // in front
{
    const size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

} // namespace artiscope
