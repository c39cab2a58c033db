// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/cells.h"

#include "app/content/controls.h"
#include "app/content/utf8.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace artiscope {

namespace {

// Unicode's EastAsianWidth.txt, W and F, in the coarse blocks that fixed fonts follow.
bool isWide(char32_t c)
{
    return c >= 0x1100
        && (c <= 0x115f || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd));
}

int cellsOf(char32_t c)
{
    if (const QLatin1String name = controlName(c); !name.isEmpty())
        return int(name.size());
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

// The first byte that is not one cell by itself: no ASCII, a tab, a control character. Eight at a time, since there are
// few of them.
const char *plainEnd(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101;
    for (; end - at >= 8; at += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, 8);
        const quint64 differs = bytes ^ (ones * 0x7f);
        if ((bytes | (bytes - ones * 0x20) | (differs - ones)) & (ones * 0x80))
            break;
    }
    return std::find_if(at, end, [](char c) { return uchar(c) < 0x20 || uchar(c) >= 0x7f; });
}

} // namespace

qsizetype columnAfter(QByteArrayView bytes, qsizetype column)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (true) {
        const char *const plain = plainEnd(at, end);
        column += plain - at;
        if (plain == end)
            break;
        const Utf8Step step = utf8Step(plain, end);
        column += step.value == U'\t' ? tabCells - column % tabCells : cellsOf(step.value);
        at = plain + step.length;
    }
    return column;
}

qsizetype bytesBefore(QByteArrayView line, qsizetype column)
{
    const char *at = line.begin();
    for (qsizetype reached = 0; at < line.end() && reached < column;) {
        const char *const plain = plainEnd(at, at + std::min<qsizetype>(line.end() - at, column - reached));
        reached += plain - at;
        at = plain;
        if (at == line.end() || reached == column)
            break;
        const Utf8Step step = utf8Step(at, line.end());
        reached = columnAfter({at, step.length}, reached);
        if (reached > column)
            break;
        at += step.length;
    }
    return at - line.begin();
}

} // namespace artiscope
