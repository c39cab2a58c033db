// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/exactnumber.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace artiscope {

namespace {

qint64 exponentIn(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
    qint64 exponent = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), exponent);
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 4; // more is only written behind a zero
    if (error == std::errc::result_out_of_range)
        return text.startsWith('-') ? -most : most;
    return std::clamp(exponent, -most, most);
}

} // namespace

ExactNumber ExactNumber::of(QByteArrayView number)
{
    QByteArrayView text = number.trimmed();
    ExactNumber result;
    if (text.startsWith('+') || text.startsWith('-')) {
        result.isNegative = text.startsWith('-');
        text = text.sliced(1);
    }
    const auto *const e = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (e != text.end())
        result.exponent = exponentIn({e + 1, text.end()});
    bool inFraction = false;
    for (const char *at = text.begin(); at < e; ++at) {
        if (*at == '.') {
            inFraction = true;
        } else if (*at == '0' && result.digits.isEmpty()) {
            result.exponent -= inFraction ? 1 : 0;
        } else {
            result.digits += *at;
            result.exponent += inFraction ? 0 : 1;
        }
    }
    while (result.digits.endsWith('0'))
        result.digits.chop(1);
    if (result.digits.isEmpty())
        return {};
    return result;
}

int ExactNumber::compare(const ExactNumber &other) const
{
    const auto signOf = [](const ExactNumber &of) { return of.digits.isEmpty() ? 0 : of.isNegative ? -1 : 1; };
    if (signOf(*this) != signOf(other))
        return signOf(*this) < signOf(other) ? -1 : 1;
    if (digits.isEmpty())
        return 0;
    const int size = exponent != other.exponent ? (exponent < other.exponent ? -1 : 1) : digits.compare(other.digits);
    return isNegative ? -size : size;
}

bool mayBeRounded(QByteArrayView number)
{
    return number.size() > std::numeric_limits<double>::digits10 || number.contains('e') || number.contains('E');
}

} // namespace artiscope
