// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexers/commandlexer.h"

#include <functional>

namespace artiscope {

// Words that mean the same on the command lines of all systems.

[[nodiscard]] Next nextOf(std::string_view word, std::span<const WordRule> more);
[[nodiscard]] bool isCommandKeyword(std::string_view word, std::span<const std::string_view> more);
[[nodiscard]] bool isLeader(std::string_view word); // "no", "set": the word behind is a first one too
[[nodiscard]] bool isSecretKind(std::string_view word); // what may stand between "password" and the password
[[nodiscard]] bool isNoSecret(std::string_view word); // what follows "password" or "key" where none is given
[[nodiscard]] bool isVlanFiller(std::string_view word); // "add", "members"
[[nodiscard]] bool isNumberList(std::string_view word, bool colons); // 10,20-30, and 65000:100 with colons
[[nodiscard]] bool isAsNumber(std::string_view word); // 65001, 1.10
[[nodiscard]] bool isInterfaceKind(std::string_view text); // "Ethernet", with the number in the next word
[[nodiscard]] bool isHash(std::string_view word); // $6$…, $9$…

template <typename Words, typename Project = std::identity>
constexpr bool isSortedBy(const Words &words, Project project = {})
{
    for (size_t i = 1; i < std::size(words); ++i) {
        if (!(std::invoke(project, words[i - 1]) < std::invoke(project, words[i])))
            return false;
    }
    return true;
}

} // namespace artiscope
