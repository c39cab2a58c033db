// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/hugenumbers.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype safeDigits = 300; // of an integer; a double holds 308

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char *digitsEnd(char *at, const char *end)
{
    while (at != end && isDigit(*at))
        ++at;
    return at;
}

// Behind the string that begins here, or the end of all.
char *stringEnd(char *at, const char *end)
{
    for (++at; at != end; ++at) {
        if (*at == '\\') {
            if (++at == end)
                break;
        } else if (*at == '"') {
            return at + 1;
        }
    }
    return at;
}

// Behind the number whose first digit this is, which is small then. Whether it is one the parser knows.
char *smallNumber(char *digit, const char *end)
{
    char *const integerEnd = *digit == '0' ? digit + 1 : digitsEnd(digit, end);
    char *at = integerEnd;
    if (at != end && *at == '.' && at + 1 != end && isDigit(at[1]))
        at = digitsEnd(at + 1, end);
    bool huge = integerEnd - digit > safeDigits;
    if (at != end && (*at == 'e' || *at == 'E')) {
        char *power = at + 1;
        power += power != end && (*power == '+' || *power == '-') ? 1 : 0;
        if (power != end && isDigit(*power)) {
            at = digitsEnd(power, end);
            huge = true;
        }
    }
    if (huge) { // and so at least three characters
        std::fill(digit, at, '0');
        digit[1] = '.';
    }
    return at;
}

} // namespace

QByteArray withoutHugeNumbers(QByteArrayView json)
{
    QByteArray text = json.toByteArray();
    const char *const end = text.constData() + text.size();
    for (char *at = text.data(); at != end;) {
        if (*at == '"')
            at = stringEnd(at, end);
        else if (isDigit(*at))
            at = smallNumber(at, end);
        else
            ++at;
    }
    return text;
}

} // namespace artiscope
