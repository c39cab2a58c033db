// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/require.h"

#include <QByteArrayList>

#include <algorithm>

namespace artiscope {

// A text for what compares: the bytes as they are, or for each one a line, of few that there are, so that most of them
// are on all sides, some of them more than once, and some have words in common.
[[nodiscard]] inline QByteArray madeText(QByteArrayView bytes, bool isOfFewLines)
{
    static const QByteArrayList lines{
        "interface Ethernet1\n", "  mtu 9000 bytes\n", "  mtu 1500 bytes\n", "\n", "!\n", "a\n", "b\n", "  b\n"};
    if (!isOfFewLines)
        return bytes.toByteArray();
    QByteArray text;
    for (const char byte : bytes)
        text += lines.at(uchar(byte) % lines.size());
    return text;
}

// Takes a part off, in parts of 256 of the input: the first byte says how many.
[[nodiscard]] inline QByteArrayView takePart(QByteArrayView &input)
{
    const qsizetype parts = takeChoice(input);
    const QByteArrayView part = input.first(input.size() * parts / 256);
    input = input.sliced(part.size());
    return part;
}

} // namespace artiscope
