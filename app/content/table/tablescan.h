// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/table.h"

namespace artiscope {

// Where the rows of a CSV text begin. It follows quotes as libcsv does, which reads the rows afterwards, but only looks
// for quotes, delimiters and line ends: a tenth of the time. It ends one row behind maximumTableValues.
// Pure; any thread.
[[nodiscard]] TableRecords scanRecords(
    QByteArrayView bytes, char delimiter, const std::function<bool()> &cancelled = {});

// The one of comma, semicolon, tab and bar that divides the first rows most evenly; comma when none does.
[[nodiscard]] char tableDelimiter(QByteArrayView bytes);

// Whether cells of a first row name the columns: there is something, and nothing that is a number or an address.
[[nodiscard]] bool looksLikeHeader(const QStringList &cells);

} // namespace artiscope
