// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/tablesort.h"

#include "app/content/table/exactnumber.h"
#include "app/content/table/rowreader.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace artiscope {

namespace {

constexpr qsizetype longestKey = 4096; // bytes of a cell that it is sorted by

template <typename Value> struct Keyed {
    Value value;
    quint32 row;
};

// Keys of texts, one behind the other in one array. Eight bytes of each as one number mostly decide.
struct TextKey {
    quint64 head;
    quint32 begin;
    quint32 size;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A number in a text is written as how many digits it has, and these: longer ones are greater.
void appendNumber(QByteArray &key, QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    key += char('0' + std::min<qsizetype>(digits.size(), 9));
    if (digits.size() >= 9)
        key += char(std::min<qsizetype>(digits.size(), 255));
    key.append(digits.data(), digits.size());
}

void appendKey(QByteArray &key, QByteArrayView folded)
{
    const char *const end = folded.end();
    for (const char *at = folded.begin(); at < end;) {
        if (isDigit(*at)) {
            const char *const behind = std::find_if_not(at, end, isDigit);
            appendNumber(key, {at, behind});
            at = behind;
        } else {
            key += *at >= 'A' && *at <= 'Z' ? char(*at - 'A' + 'a') : *at;
            ++at;
        }
    }
}

quint64 headOf(QByteArrayView key)
{
    quint64 head = 0;
    for (qsizetype at = 0; at < 8; ++at)
        head = head << 8U | (at < key.size() ? quint8(key.at(at)) : 0U);
    return head;
}

class Sorting {
public:
    Sorting(const Table &table, int column, ColumnKind kind, const std::function<bool()> &cancelled)
        : m_table(table),
          m_column(column),
          m_kind(kind),
          m_cancelled(cancelled)
    {
    }

    std::vector<quint32> rows(Qt::SortOrder order)
    {
        if (!takeKeys())
            return {};
        std::vector<quint32> rows;
        rows.reserve(size_t(m_table.rowCount()));
        append(rows, m_numbers, order, [](double a, double b) { return a < b; });
        if (m_anyRounded)
            sortByDigits(rows, order);
        append(rows, m_addresses, order, [](const CellAddress &a, const CellAddress &b) { return a < b; });
        append(rows, m_texts, order, [this](const TextKey &a, const TextKey &b) {
            return a.head != b.head ? a.head < b.head : compare(a, b) < 0;
        });
        rows.insert(rows.end(), m_empty.begin(), m_empty.end());
        return rows;
    }

private:
    static constexpr int askEvery = 8192; // rows
    bool isStopped() const { return m_cancelled && m_cancelled(); }

    bool takeKeys()
    {
        RowReader reader(m_table);
        for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
            if (row % askEvery == 0 && isStopped())
                return false;
            reader.read(row, m_column + 1);
            take(reader.cell(m_column), quint32(row));
        }
        return true;
    }

    void take(QByteArrayView cell, quint32 row)
    {
        if (cell.trimmed().isEmpty()) {
            m_empty.push_back(row);
            return;
        }
        if (m_kind == ColumnKind::Number) {
            if (const auto number = numberIn(cell)) {
                m_numbers.push_back({*number, row});
                m_anyRounded = m_anyRounded || mayBeRounded(cell);
                return;
            }
        } else if (m_kind == ColumnKind::Address) {
            if (const auto address = addressIn(cell)) {
                m_addresses.push_back({*address, row});
                return;
            }
        }
        takeText(cell.first(std::min(cell.size(), longestKey)), row);
    }

    void takeText(QByteArrayView cell, quint32 row)
    {
        const auto begin = m_keys.size();
        if (std::all_of(cell.begin(), cell.end(), [](char c) { return quint8(c) < 0x80; }))
            appendKey(m_keys, cell);
        else
            appendKey(m_keys, QString::fromUtf8(cell).toCaseFolded().toUtf8());
        const QByteArrayView key = QByteArrayView(m_keys).sliced(begin);
        m_texts.push_back({{headOf(key), quint32(begin), quint32(key.size())}, row});
    }

    int compare(const TextKey &a, const TextKey &b) const
    {
        const int order = std::memcmp(m_keys.data() + a.begin, m_keys.data() + b.begin, std::min(a.size, b.size));
        return order != 0 ? order : int(a.size > b.size) - int(a.size < b.size);
    }

    template <typename Value, typename Less>
    void append(std::vector<quint32> &rows, std::vector<Keyed<Value>> &keyed, Qt::SortOrder order, Less less)
    {
        if (isStopped())
            return;
        // By the row last: that is as stable as std::stable_sort, and faster.
        std::sort(keyed.begin(), keyed.end(), [&](const Keyed<Value> &a, const Keyed<Value> &b) {
            const Keyed<Value> &first = order == Qt::AscendingOrder ? a : b;
            const Keyed<Value> &second = order == Qt::AscendingOrder ? b : a;
            if (less(first.value, second.value))
                return true;
            return !less(second.value, first.value) && a.row < b.row;
        });
        for (const Keyed<Value> &one : keyed)
            rows.push_back(one.row);
    }

    // `rows` are those of the numbers. Where the doubles of some are the same, those may still be different numbers.
    void sortByDigits(std::vector<quint32> &rows, Qt::SortOrder order)
    {
        RowReader reader(m_table);
        for (size_t first = 0; first < rows.size() && !isStopped();) {
            size_t behind = first + 1;
            while (behind < rows.size() && m_numbers[behind].value == m_numbers[first].value)
                ++behind;
            if (behind - first > 1)
                sortByDigits(reader, {rows.begin() + qptrdiff(first), rows.begin() + qptrdiff(behind)}, order);
            first = behind;
        }
    }

    void sortByDigits(RowReader &reader, std::span<quint32> rows, Qt::SortOrder order)
    {
        const auto cellOf = [&](quint32 row) {
            reader.read(row, m_column + 1);
            return reader.cell(m_column);
        };
        if (std::none_of(rows.begin(), rows.end(), [&](quint32 row) { return mayBeRounded(cellOf(row)); }))
            return;
        std::vector<Keyed<ExactNumber>> cells;
        cells.reserve(rows.size());
        for (const quint32 row : rows) {
            if (cells.size() % askEvery == 0 && isStopped())
                return;
            cells.push_back({ExactNumber::of(cellOf(row)), row});
        }
        std::stable_sort(cells.begin(), cells.end(), [order](const Keyed<ExactNumber> &a, const Keyed<ExactNumber> &b) {
            const int exactly = a.value.compare(b.value);
            return order == Qt::AscendingOrder ? exactly < 0 : exactly > 0;
        });
        std::transform(cells.begin(), cells.end(), rows.begin(), [](const auto &cell) { return cell.row; });
    }

    const Table &m_table;
    const int m_column;
    const ColumnKind m_kind;
    const std::function<bool()> &m_cancelled;
    std::vector<Keyed<double>> m_numbers;
    std::vector<Keyed<CellAddress>> m_addresses;
    std::vector<Keyed<TextKey>> m_texts;
    std::vector<quint32> m_empty;
    QByteArray m_keys;
    bool m_anyRounded = false; // of the numbers
};

} // namespace

std::vector<quint32> sortedRows(
    const Table &table, int column, ColumnKind kind, Qt::SortOrder order, const std::function<bool()> &cancelled)
{
    return Sorting(table, column, kind, cancelled).rows(order);
}

} // namespace artiscope
