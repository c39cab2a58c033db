// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/table/columnkind.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace artiscope {

inline constexpr qsizetype maximumTableBytes = qsizetype(256) * 1024 * 1024;
inline constexpr qsizetype maximumTableValues = 5'000'000; // rows of CSV, or values of JSON
inline constexpr int maximumTableColumns = 16'384; // what a row has beyond them is left out
inline constexpr std::array tableDelimiters{',', ';', '\t', '|'};

// What a person says of a CSV text; what they leave open is found out.
struct TableOptions {
    std::optional<char> delimiter;
    std::optional<bool> header; // whether the first row names the columns
    bool operator==(const TableOptions &) const = default;
};

// Where rows begin in a text of rows, and what is wrong with it. Rows are counted from 0 here.
struct TableRecords {
    std::vector<quint32> starts;
    int columns = 0; // of the longest row, at most maximumTableColumns
    int firstCells = 0; // of the first row
    qsizetype raggedRows = 0; // that do not have as many cells as the first
    qsizetype firstRagged = -1;
    int firstRaggedCells = 0;
    qsizetype firstRaggedAt = -1; // where: at its first cell too many, or at its end
    qsizetype openQuote = -1; // the row whose quote is never closed
    qsizetype openQuoteAt = -1; // where that quote is
    qsizetype emptyLines = 0; // above or between rows, that are none; with one column those between are rows
    bool isCut = false; // a row has more than maximumTableColumns cells
    qsizetype repeatedKeys = 0; // of JSON, in one row each: the last value of such a key is the cell
};

// A text of rows and cells: CSV (RFC 4180, and the delimiters that people use instead of the comma) or what a JSON
// array of objects was written as. Besides the text there are four bytes a row; a cell is decoded when it is asked for
// (rowreader.h). Immutable, copies share everything; any thread.
class Table {
public:
    Table() = default;

    // Errors: TooLarge beyond maximumTableBytes, TooManyValues. An empty line is no row where there are several
    // columns, nor above and below all others. Cancelled: what was found so far.
    [[nodiscard]] static Result<Table> fromCsv(
        const QByteArray &bytes, const TableOptions &options = {}, const std::function<bool()> &cancelled = {});
    // Of rows that are known: the text has them divided by commas.
    [[nodiscard]] static Table fromRecords(QByteArray bytes, TableRecords records, QStringList names);

    [[nodiscard]] qsizetype rowCount() const; // without the header
    [[nodiscard]] int columnCount() const { return int(m_names.size()); }
    // Empty: the column has no name.
    [[nodiscard]] const QString &name(int column) const { return m_names.at(column); }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] ColumnKind kind(int column) const { return m_kinds[size_t(column)]; }
    [[nodiscard]] QByteArrayView row(qsizetype row) const; // as it is written, without the line's end
    // Among all rows, the header too; the first is 1.
    [[nodiscard]] qsizetype number(qsizetype row) const { return row + m_first + 1; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] bool hasHeader() const { return m_first > 0; }
    [[nodiscard]] bool isCsv() const { return m_isCsv; } // and so has a delimiter and perhaps a header
    [[nodiscard]] const TableRecords &records() const { return *m_records; }

private:
    [[nodiscard]] QByteArrayView record(qsizetype record) const;
    void findKinds();

    QByteArray m_bytes;
    std::shared_ptr<const TableRecords> m_records = std::make_shared<TableRecords>();
    QStringList m_names;
    std::vector<ColumnKind> m_kinds;
    char m_delimiter = ',';
    qsizetype m_first = 0; // the record that is row 0
    bool m_isCsv = true;
};

} // namespace artiscope
