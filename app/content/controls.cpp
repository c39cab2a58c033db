// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/controls.h"

#include <array>

namespace artiscope {

namespace {

constexpr std::array below0x20{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "", "LF", "VT", "FF", "CR",
    "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS",
    "US"};
constexpr std::array from0x80{"80", "81", "82", "83", "84", "85", "86", "87", "88", "89", "8A", "8B", "8C", "8D", "8E",
    "8F", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99", "9A", "9B", "9C", "9D", "9E", "9F"};

} // namespace

QLatin1String controlName(char32_t c)
{
    if (c < below0x20.size())
        return QLatin1String(below0x20[c]);
    if (c < 0x7f)
        return {};
    if (c == 0x7f)
        return QLatin1String("DEL");
    if (c >= 0x80 && c < 0x80 + from0x80.size())
        return QLatin1String(from0x80[c - 0x80]);
    return c == 0x2028 ? QLatin1String("LS") : c == 0x2029 ? QLatin1String("PS") : QLatin1String();
}

} // namespace artiscope
