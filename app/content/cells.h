// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace artiscope {

inline constexpr int tabCells = 8;

// The column, in cells of a fixed font, behind `bytes` that begin at `column`: tabs go to the next multiple of eight,
// East Asian wide characters and emoji take two cells, combining marks none, control characters as many as their names
// have letters.
[[nodiscard]] qsizetype columnAfter(QByteArrayView bytes, qsizetype column);

// How many bytes of a line lie before a column: whole characters, one across the column not among them.
[[nodiscard]] qsizetype bytesBefore(QByteArrayView line, qsizetype column);

} // namespace artiscope
