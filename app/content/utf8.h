// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace artiscope {

// One step through UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF). An invalid byte is a
// step of its own, so that every byte of a text belongs to exactly one character on the screen.
struct Utf8Step {
    char32_t value = 0xfffd;
    int length = 1;
    bool valid = false;
};

// Within a character, behind its first byte.
inline bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

// `at` < `end`.
inline Utf8Step utf8Step(const char *at, const char *end)
{
    const auto *p = reinterpret_cast<const uchar *>(at);
    const uchar lead = p[0];
    if (lead < 0x80)
        return {lead, 1, true};
    const auto follows = [&](int n) { return at + n < end && isContinuation(at[n]); };
    if (lead >= 0xc2 && lead <= 0xdf && follows(1))
        return {char32_t((lead & 0x1f) << 6 | (p[1] & 0x3f)), 2, true};
    if ((lead & 0xf0) == 0xe0 && follows(1) && follows(2)) {
        const char32_t value = char32_t((lead & 0x0f) << 12 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f));
        if (value >= 0x800 && (value < 0xd800 || value > 0xdfff))
            return {value, 3, true};
    }
    if (lead >= 0xf0 && lead <= 0xf4 && follows(1) && follows(2) && follows(3)) {
        const char32_t value = char32_t((lead & 0x07) << 18 | (p[1] & 0x3f) << 12 | (p[2] & 0x3f) << 6 | (p[3] & 0x3f));
        if (value >= 0x10000 && value <= 0x10ffff)
            return {value, 4, true};
    }
    return {};
}

// How many bytes a byte order mark takes at the beginning of a text: 3, or 0 without one.
inline qsizetype markSize(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

// The end of the run of ASCII bytes that begins at `at`; eight at a time, since nearly all content is ASCII.
const char *asciiEnd(const char *at, const char *end);

} // namespace artiscope
