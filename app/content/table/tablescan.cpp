// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/tablescan.h"

#include "app/content/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace artiscope {

namespace {

class Scan {
public:
    Scan(QByteArrayView bytes, char delimiter) : m_begin(bytes.begin()), m_end(bytes.end()), m_delimiter(delimiter)
    {
        // A lone CR ends lines only where nothing else does.
        if (!bytes.contains('\n') && bytes.contains('\r'))
            m_newline = '\r';
    }

    // `at` is at the beginning of a line: behind the empty ones.
    [[nodiscard]] const char *behindEmptyLines(const char *at)
    {
        for (lineEnds = 0; at < m_end && (*at == m_newline || isCrAtLineEnd(at)); ++at)
            lineEnds += *at == m_newline ? 1 : 0;
        return at;
    }
    // Of the text without the empty lines at its end.
    [[nodiscard]] const char *lastRowEnd() const
    {
        const char *at = m_end;
        while (at > m_begin && (at[-1] == '\n' || at[-1] == '\r'))
            --at;
        return at;
    }

    // The line end, or the end of the text, that ends the row.
    const char *rowEnd(const char *at)
    {
        cells = 1;
        isOpen = false;
        const char *const line = find(m_newline, at);
        if (m_quote < at)
            m_quote = find('"', at);
        if (m_quote < line)
            return quotedRowEnd(at);
        cells += std::count(at, line, m_delimiter);
        return line;
    }

    // Where such a cell of the row begins, which has more than that.
    const char *cellBegin(const char *at, qsizetype cell)
    {
        for (; cell > 0; --cell)
            at = cellEnd(at) + 1;
        return at;
    }

    qsizetype lineEnds = 0; // that behindEmptyLines() went over last
    qsizetype cells = 0; // of the row whose end was found last
    bool isOpen = false; // it ends inside of a quote
    const char *openAt = nullptr; // which is there

private:
    [[nodiscard]] const char *find(char c, const char *from) const
    {
        const auto *found =
            from < m_end ? static_cast<const char *>(std::memchr(from, c, size_t(m_end - from))) : nullptr;
        return found ? found : m_end;
    }

    [[nodiscard]] bool isCrAtLineEnd(const char *at) const { return *at == '\r' && (at + 1 == m_end || at[1] == '\n'); }

    const char *quotedRowEnd(const char *at)
    {
        for (;; ++at, ++cells) {
            at = cellEnd(at);
            if (at == m_end || *at == m_newline)
                return at;
        }
    }

    // Only a quote at the beginning of a cell is one.
    const char *cellEnd(const char *at)
    {
        if (at < m_end && *at == '"')
            at = behindQuotes(at + 1);
        while (at < m_end && *at != m_delimiter && *at != m_newline)
            ++at;
        return at;
    }

    // A quote that something else follows than a quote, a delimiter or the end of the line is a character.
    const char *behindQuotes(const char *at)
    {
        const char *const begin = at - 1;
        for (;;) {
            at = find('"', at);
            if (at == m_end) {
                isOpen = true;
                openAt = begin;
                return at;
            }
            ++at;
            if (at == m_end || *at == m_delimiter || *at == m_newline || isCrAtLineEnd(at))
                return at;
            at += *at == '"';
        }
    }

    const char *m_begin;
    const char *m_end;
    const char *m_quote = nullptr; // the first one at or behind where rowEnd() was asked; before: look again
    char m_delimiter;
    char m_newline = '\n';
};

// How many of a delimiter stand outside quotes in each of the first rows.
std::vector<qsizetype> delimitersInRows(QByteArrayView bytes, char delimiter, size_t maximumRows)
{
    std::vector<qsizetype> counts;
    Scan scan(bytes, delimiter);
    for (const char *at = scan.behindEmptyLines(bytes.begin()); at < bytes.end() && counts.size() < maximumRows;) {
        at = scan.rowEnd(at);
        counts.push_back(scan.cells - 1);
        at = scan.behindEmptyLines(at);
    }
    return counts;
}

// With one column an empty line is a row whose cell is empty, but for those above and below all others.
enum class EmptyLines { AreLeftOut, AreRows };

TableRecords recordsOf(
    QByteArrayView all, char delimiter, EmptyLines emptyLines, const std::function<bool()> &cancelled)
{
    const QByteArrayView bytes = all.sliced(markSize(all));
    TableRecords records;
    Scan scan(bytes, delimiter);
    qsizetype longest = 0;
    qsizetype first = 0;
    const char *at = scan.behindEmptyLines(bytes.begin());
    records.emptyLines = at < bytes.end() ? scan.lineEnds : 0;
    for (const char *const end = scan.lastRowEnd(); at < end;) {
        const auto row = qsizetype(records.starts.size());
        if (row > maximumTableValues || (row % 8192 == 0 && cancelled && cancelled()))
            break;
        records.starts.push_back(quint32(at - all.begin()));
        const char *const begin = at;
        at = scan.rowEnd(at);
        if (row == 0) {
            first = scan.cells;
            // By the size of the first row: growing would copy it all again and again.
            records.starts.reserve(size_t(std::min(bytes.size() / (at - bytes.begin() + 1), maximumTableValues) + 1));
        } else if (scan.cells != first) {
            if (records.raggedRows++ == 0) {
                records.firstRagged = row;
                records.firstRaggedCells = int(scan.cells);
                const bool isLong = scan.cells > first;
                const char *const textEnd = at > begin && at[-1] == '\r' ? at - 1 : at;
                records.firstRaggedAt = (isLong ? scan.cellBegin(begin, first) : textEnd) - all.begin();
            }
        }
        longest = std::max(longest, scan.cells);
        if (scan.isOpen) {
            records.openQuote = row;
            records.openQuoteAt = scan.openAt - all.begin();
        }
        if (emptyLines == EmptyLines::AreRows) {
            at += at < bytes.end() ? 1 : 0;
            continue;
        }
        at = scan.behindEmptyLines(at);
        records.emptyLines += at < bytes.end() ? scan.lineEnds - 1 : 0; // one is the row's own
    }
    records.firstCells = int(first);
    records.columns = int(std::min<qsizetype>(longest, maximumTableColumns));
    records.isCut = longest > maximumTableColumns;
    records.starts.shrink_to_fit();
    return records;
}

} // namespace

TableRecords scanRecords(QByteArrayView bytes, char delimiter, const std::function<bool()> &cancelled)
{
    TableRecords records = recordsOf(bytes, delimiter, EmptyLines::AreLeftOut, cancelled);
    if (records.columns != 1 || records.emptyLines == 0)
        return records;
    return recordsOf(bytes, delimiter, EmptyLines::AreRows, cancelled);
}

char tableDelimiter(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.sliced(markSize(bytes));
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    char best = ',';
    qsizetype bestScore = 0;
    for (const char candidate : tableDelimiters) {
        const std::vector<qsizetype> counts = delimitersInRows(head, candidate, 20);
        if (counts.empty() || counts.front() == 0)
            continue;
        // Rows that agree with the first say more than many delimiters: text in cells is full of commas.
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const qsizetype score = alike * 1000 / qsizetype(counts.size()) + std::min<qsizetype>(counts.front(), 50);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

bool looksLikeHeader(const QStringList &cells)
{
    const auto isData = [](const QString &cell) {
        const QByteArray bytes = cell.toUtf8();
        return numberIn(bytes) || addressIn(bytes);
    };
    return std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); })
        && std::ranges::none_of(cells, isData);
}

} // namespace artiscope
