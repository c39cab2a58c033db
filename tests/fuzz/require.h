// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

namespace artiscope {

// What must hold whatever the input is. Stops there, so that libFuzzer keeps the input and says where.
inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// Takes the first byte off, which picks one of several ways; 0 where there is none.
[[nodiscard]] inline uchar takeChoice(QByteArrayView &input)
{
    if (input.isEmpty())
        return 0;
    const auto choice = static_cast<uchar>(input.front());
    input = input.sliced(1);
    return choice;
}

[[nodiscard]] inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace artiscope
