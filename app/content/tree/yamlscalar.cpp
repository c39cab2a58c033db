// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/tree/yamlscalar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace artiscope {

namespace {

using namespace std::string_view_literals;

template <size_t n> bool isOneOf(std::string_view word, const std::array<std::string_view, n> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

size_t digits(std::string_view word, size_t from)
{
    size_t at = from;
    while (at < word.size() && isDigit(word[at]))
        ++at;
    return at - from;
}

bool areAll(std::string_view word, std::string_view of)
{
    return !word.empty() && word.find_first_not_of(of) == word.npos;
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?, 0o7, 0xf, .inf, .nan
bool isNumber(std::string_view word)
{
    if (word.substr(0, 2) == "0x"sv)
        return areAll(word.substr(2), "0123456789abcdefABCDEF"sv);
    if (word.substr(0, 2) == "0o"sv)
        return areAll(word.substr(2), "01234567"sv);
    if (isOneOf<3>(word, {".nan"sv, ".NaN"sv, ".NAN"sv}))
        return true;
    const size_t begin = word.front() == '-' || word.front() == '+' ? 1 : 0;
    if (isOneOf<3>(word.substr(begin), {".inf"sv, ".Inf"sv, ".INF"sv}))
        return true;
    size_t at = begin + digits(word, begin);
    size_t count = at - begin;
    if (at < word.size() && word[at] == '.') {
        const size_t behind = digits(word, at + 1);
        at += 1 + behind;
        count += behind;
    }
    if (count == 0)
        return false;
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '-' || word[at] == '+'))
            ++at;
        const size_t exponent = digits(word, at);
        return exponent > 0 && at + exponent == word.size();
    }
    return at == word.size();
}

} // namespace

TreeKind plainKind(QByteArrayView written)
{
    const std::string_view word(written.data(), size_t(written.size()));
    if (word.empty() || isOneOf<4>(word, {"~"sv, "null"sv, "Null"sv, "NULL"sv}))
        return TreeKind::Null;
    if (isOneOf<6>(word, {"true"sv, "True"sv, "TRUE"sv, "false"sv, "False"sv, "FALSE"sv}))
        return TreeKind::Boolean;
    return isNumber(word) ? TreeKind::Number : TreeKind::String;
}

} // namespace artiscope
