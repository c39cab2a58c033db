// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <string>

namespace artiscope {

bool Scanner::skipPast(std::string_view word, quint32 &matched)
{
    if (matched > 0 && m_at == 0) {
        // What may be a whole word together with the end of the former piece.
        const std::string seam = std::string(word.substr(0, matched)) + std::string(rest().substr(0, word.size() - 1));
        const size_t found = seam.find(word);
        if (found != std::string::npos) {
            seek(qsizetype(found + word.size() - matched));
            matched = 0;
            return true;
        }
    }
    const std::string before = m_at == 0 ? std::string(word.substr(0, matched)) : std::string();
    const bool isShort = rest().size() < word.size();
    const std::string tail =
        isShort ? before + std::string(rest()) : std::string(rest().substr(rest().size() - word.size()));
    matched = 0;
    if (skipPast(word))
        return true;
    for (size_t length = std::min(tail.size(), word.size() - 1); length > 0 && matched == 0; --length) {
        if (std::string_view(tail).ends_with(word.substr(0, length)))
            matched = quint32(length);
    }
    return false;
}

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
