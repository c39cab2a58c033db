// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace artiscope {

// RapidJSON refuses a number that no double can hold (kParseErrorNumberTooBig), even where it only says where the
// numbers stand. JSON knows no such limit. This is the same text with a small number as long in the place of each that
// may be too large, so that all else stands where it stood: to be read once more after that refusal. Pure; any thread.
[[nodiscard]] QByteArray withoutHugeNumbers(QByteArrayView json);

} // namespace artiscope
