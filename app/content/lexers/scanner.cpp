// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

bool isNumber(std::string_view word)
{
    if (!word.empty() && (word.front() == '-' || word.front() == '+'))
        word.remove_prefix(1);
    if (word.empty())
        return false;
    if (word.size() > 2 && word[0] == '0' && (word[1] == 'x' || word[1] == 'o')) {
        word.remove_prefix(2);
        return std::all_of(word.begin(), word.end(), isHexDigit);
    }
    size_t at = 0;
    size_t digits = 0;
    const auto run = [&] {
        for (; at < word.size() && isDigit(word[at]); ++at)
            ++digits;
    };
    run();
    if (at < word.size() && word[at] == '.') {
        ++at;
        run();
    }
    if (digits == 0)
        return false;
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '-' || word[at] == '+'))
            ++at;
        digits = 0;
        run();
        if (digits == 0)
            return false;
    }
    return at == word.size();
}

} // namespace artiscope
