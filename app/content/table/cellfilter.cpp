// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/cellfilter.h"

#include "app/content/table/rowreader.h"

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

CellFilter::CellFilter(const QString &typed, ColumnKind kind)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return;
    const QByteArray bytes = text.toUtf8();
    if (kind == ColumnKind::Number
        && (bytes.contains("..") || bytes.startsWith('<') || bytes.startsWith('>') || bytes.startsWith('='))) {
        takeNumbers(bytes);
    } else if (kind == ColumnKind::Address && bytes.contains('/')) {
        if (const auto prefix = addressIn(bytes))
            m_wanted = *prefix;
        else
            m_problem = Problem::NoPrefix;
    } else if (std::ranges::all_of(bytes, [](char c) { return quint8(c) < 0x80; })) {
        m_wanted = Words{.lower = bytes.toLower(), .text = {}};
    } else {
        m_wanted = Words{.lower = {}, .text = text};
    }
}

void CellFilter::takeNumbers(QByteArrayView text)
{
    Range range{.from = {.value = -infinite}, .to = {.value = infinite}};
    const auto take = [this](QByteArrayView part, Bound &to) {
        if (const auto number = numberIn(part))
            to = {*number, ExactNumber::of(part), mayBeRounded(part)};
        else
            m_problem = Problem::NoNumber;
    };
    if (const auto dots = text.indexOf(".."); dots >= 0) {
        const QByteArrayView from = text.first(dots).trimmed();
        const QByteArrayView to = text.sliced(dots + 2).trimmed();
        if (from.isEmpty() && to.isEmpty())
            m_problem = Problem::NoNumber;
        if (!from.isEmpty())
            take(from, range.from);
        if (!to.isEmpty())
            take(to, range.to);
    } else {
        const bool orEqual = text.size() > 1 && text.at(1) == '=';
        const QByteArrayView number = text.sliced(orEqual && text.front() != '=' ? 2 : 1);
        if (text.front() != '<')
            take(number, range.from);
        if (text.front() != '>')
            take(number, text.front() == '<' ? range.to : range.from);
        if (text.front() == '=')
            range.to = range.from;
        range.withFrom = text.front() != '>' || orEqual;
        range.withTo = text.front() != '<' || orEqual;
    }
    if (m_problem == Problem::None)
        m_wanted = range;
}

// Below, at or above 0, as the number in the cell is to the bound.
int CellFilter::compare(double number, QByteArrayView cell, const Bound &bound)
{
    if (number != bound.value)
        return number < bound.value ? -1 : 1;
    return bound.mayBeRounded || mayBeRounded(cell) ? ExactNumber::of(cell).compare(bound.exact) : 0;
}

bool CellFilter::matches(QByteArrayView cell) const
{
    if (const auto *words = std::get_if<Words>(&m_wanted)) {
        if (!words->lower.isEmpty())
            return std::search(cell.begin(), cell.end(), words->lower.begin(), words->lower.end(), [](char a, char b) {
                return lower(a) == b;
            }) != cell.end();
        return QString::fromUtf8(cell).contains(words->text, Qt::CaseInsensitive);
    }
    if (const auto *range = std::get_if<Range>(&m_wanted)) {
        const auto number = numberIn(cell);
        return number && compare(*number, cell, range->from) >= (range->withFrom ? 0 : 1)
            && compare(*number, cell, range->to) <= (range->withTo ? 0 : -1);
    }
    if (const auto *prefix = std::get_if<CellAddress>(&m_wanted)) {
        const auto address = addressIn(cell);
        return address && address->isIn(*prefix);
    }
    return true;
}

std::vector<quint32> filteredRows(const Table &table, const std::vector<ColumnFilter> &filters,
    const std::vector<quint32> *rows, const std::function<bool()> &cancelled)
{
    int cells = 0;
    for (const ColumnFilter &filter : filters)
        cells = std::max(cells, filter.column + 1);
    RowReader reader(table);
    std::vector<quint32> found;
    const auto count = size_t(table.rowCount());
    // In the order of the file, which is that of the memory; then in the order that is wanted.
    std::vector<bool> matching(rows ? count : 0);
    for (size_t row = 0; row < count; ++row) {
        if (row % 8192 == 0 && cancelled && cancelled())
            return {};
        reader.read(qsizetype(row), cells);
        if (!std::ranges::all_of(
                filters, [&](const ColumnFilter &one) { return one.filter.matches(reader.cell(one.column)); }))
            continue;
        if (rows)
            matching[row] = true;
        else
            found.push_back(quint32(row));
    }
    if (rows)
        std::ranges::copy_if(*rows, std::back_inserter(found), [&](quint32 row) { return matching[row]; });
    return found;
}

} // namespace artiscope
