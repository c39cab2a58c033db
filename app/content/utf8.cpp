// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/utf8.h"

#include <cstring>

namespace artiscope {

const char *asciiEnd(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        if (eight & Q_UINT64_C(0x8080808080808080))
            break;
        at += 8;
    }
    while (at < end && uchar(*at) < 0x80)
        ++at;
    return at;
}

} // namespace artiscope
