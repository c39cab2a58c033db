// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace artiscope {

// A CSV text as rows of cells (RFC 4180, and the delimiters that people use instead of the comma).
struct CsvTable {
    QStringList header; // the first row
    std::vector<QStringList> rows; // the others, as long as they are in the text
    QChar delimiter = u',';
    int columns = 0; // of the longest row, the header included
    qsizetype raggedRows = 0; // rows that are not as long as the header
    bool truncated = false; // there are more rows than were asked for
};

// An empty line is no row. Invalid UTF-8 becomes U+FFFD. A quote that is never closed takes the rest as its cell.
// Pure; any thread: for the pool when the text is large.
[[nodiscard]] CsvTable parseCsv(QByteArrayView bytes, qsizetype maximumRows = 1'000'000);

// The one of comma, semicolon, tab and bar that divides the first rows most evenly; comma when none does.
[[nodiscard]] char csvDelimiter(QByteArrayView bytes);

// Whether a text that does not say what it is has at least three rows of the same three or more cells.
[[nodiscard]] bool looksLikeCsv(QByteArrayView bytes);

} // namespace artiscope
