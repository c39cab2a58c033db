// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/tablediff.h"

#include "app/content/table/rowreader.h"
#include "app/diff/hashing.h"
#include "app/diff/matchkeys.h"
#include "app/diff/sequencediff.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace artiscope {

namespace {

using Kind = TableChange::Kind;

constexpr qsizetype askEvery = 1 << 12; // rows
constexpr int mostKeysTried = 32; // columns, each of which is read from top to bottom

struct ColumnPair {
    int left = -1;
    int right = -1;
};

bool namesTell(const QStringList &names)
{
    QStringList sorted = names;
    sorted.sort();
    return !sorted.contains(QString()) && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

std::vector<ColumnPair> columnPairs(const Table &left, const Table &right)
{
    std::vector<ColumnPair> pairs;
    const bool byName = left.hasHeader() == right.hasHeader() && namesTell(left.names()) && namesTell(right.names());
    QHash<QString, int> places;
    for (int column = 0; byName && column < right.columnCount(); ++column)
        places.insert(right.name(column), column);
    for (int column = 0; column < left.columnCount(); ++column) {
        const int other = byName ? places.value(left.name(column), -1) : column < right.columnCount() ? column : -1;
        if (other >= 0)
            pairs.push_back({column, other});
    }
    return pairs;
}

using Rows = std::vector<quint64>; // a hash of each

Rows rowHashes(const Table &table, const std::vector<int> &columns, const std::function<bool()> &cancelled)
{
    Rows hashes;
    hashes.reserve(size_t(table.rowCount()));
    RowReader reader(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % askEvery == 0 && cancelled())
            break;
        reader.read(row);
        quint64 hash = 0;
        for (const int column : columns)
            hash = mixed(hash, hashOf(reader.cell(column)));
        hashes.push_back(hash);
    }
    return hashes;
}

// Of one column, if all of its cells have something that no other has.
Rows keyHashes(const Table &table, int column, const std::function<bool()> &cancelled)
{
    Rows hashes;
    hashes.reserve(size_t(table.rowCount()));
    RowReader reader(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % askEvery == 0 && cancelled())
            return {};
        reader.read(row, column + 1);
        if (reader.cell(column).isEmpty())
            return {};
        hashes.push_back(hashOf(reader.cell(column)));
    }
    Rows sorted = hashes;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() ? hashes : Rows();
}

class Comparing {
public:
    Comparing(const DiffLibrary &library, TableDiff &diff, const std::function<bool()> &cancelled)
        : m_library(library),
          m_diff(diff),
          m_cancelled(cancelled),
          m_columns(columnPairs(diff.left, diff.right)),
          m_partners(size_t(diff.right.rowCount()), -1),
          m_leftReader(diff.left),
          m_rightReader(diff.right)
    {
    }

    void compare(const TableDiffOptions &options)
    {
        tellColumns();
        std::vector<int> ofLeft;
        std::vector<int> ofRight;
        for (const ColumnPair &pair : m_columns) {
            ofLeft.push_back(pair.left);
            ofRight.push_back(pair.right);
        }
        m_left = rowHashes(m_diff.left, ofLeft, m_cancelled);
        m_right = rowHashes(m_diff.right, ofRight, m_cancelled);
        if (m_cancelled())
            return;
        if (!m_left.empty() && !m_right.empty() && !pairByKey(options.key))
            pairByContent();
        if (!m_cancelled())
            tellRows();
    }

private:
    void tellColumns()
    {
        std::vector<bool> left(size_t(m_diff.left.columnCount()));
        std::vector<bool> right(size_t(m_diff.right.columnCount()));
        for (const ColumnPair &pair : m_columns)
            left[size_t(pair.left)] = right[size_t(pair.right)] = true;
        for (size_t column = 0; column < left.size(); ++column) {
            if (!left[column])
                m_diff.changes.push_back({Kind::ColumnRemoved, -1, -1, int(column), -1});
        }
        for (size_t column = 0; column < right.size(); ++column) {
            if (!right[column])
                m_diff.changes.push_back({Kind::ColumnAdded, -1, -1, -1, int(column)});
        }
    }

    // The wanted one, then those with a name that is known for it, then from the left; the same when sides are swapped.
    [[nodiscard]] std::vector<ColumnPair> keysToTry(const QString &wanted) const
    {
        const auto rankOf = [&wanted](const QString &name) -> qsizetype {
            if (!wanted.isEmpty() && name == wanted)
                return -1;
            const qsizetype known = knownMatchKeys().indexOf(name.toLower().toUtf8());
            return known < 0 ? knownMatchKeys().size() : known;
        };
        const auto rank = [&](const ColumnPair &pair) {
            const QString &left = m_diff.left.name(pair.left);
            const QString &right = m_diff.right.name(pair.right);
            return std::tuple(std::min(rankOf(left), rankOf(right)), pair.left + pair.right, std::min(left, right));
        };
        std::vector<ColumnPair> keys = m_columns;
        std::sort(
            keys.begin(), keys.end(), [&rank](const ColumnPair &a, const ColumnPair &b) { return rank(a) < rank(b); });
        if (keys.size() > mostKeysTried)
            keys.resize(mostKeysTried);
        return keys;
    }

    bool pairByKey(const QString &wanted)
    {
        for (const ColumnPair &key : keysToTry(wanted)) {
            const Rows left = keyHashes(m_diff.left, key.left, m_cancelled);
            const Rows right = left.empty() ? Rows() : keyHashes(m_diff.right, key.right, m_cancelled);
            if (left.empty() || right.empty())
                continue;
            m_diff.leftKey = key.left;
            m_diff.rightKey = key.right;
            std::unordered_map<quint64, qsizetype> places;
            places.reserve(left.size());
            for (size_t row = 0; row < left.size(); ++row)
                places[left[row]] = qsizetype(row);
            for (size_t row = 0; row < right.size(); ++row) {
                if (const auto found = places.find(right[row]); found != places.end())
                    m_partners[row] = found->second;
            }
            return true;
        }
        return false;
    }

    // Whatever side which table is on.
    [[nodiscard]] bool isRightFirst() const
    {
        const qsizetype rows = std::min(m_diff.left.rowCount(), m_diff.right.rowCount());
        qsizetype row = 0;
        while (row < rows && m_diff.left.row(row) == m_diff.right.row(row))
            ++row;
        return row < rows ? m_diff.right.row(row) < m_diff.left.row(row)
                          : m_diff.right.rowCount() < m_diff.left.rowCount();
    }

    void pairByContent()
    {
        if (const auto hunks = sequenceDiff(m_library, m_left, m_right, isRightFirst(), m_cancelled))
            forEachPair(*hunks, qsizetype(m_left.size()),
                [this](qsizetype left, qsizetype right) { m_partners[size_t(right)] = left; });
    }

    void tellRows()
    {
        std::vector<qsizetype> behind(m_left.size(), -1); // the row on the right behind its partner
        qsizetype last = -1;
        bool inOrder = true;
        for (size_t row = 0; row < m_right.size(); ++row) {
            if (m_partners[row] < 0)
                continue;
            inOrder = inOrder && m_partners[row] > last;
            last = m_partners[row];
            behind[size_t(last)] = qsizetype(row) + 1;
        }
        if (!inOrder)
            m_diff.changes.push_back({Kind::RowsReordered});
        std::vector<std::vector<qsizetype>> removed(m_right.size() + 1);
        size_t anchor = 0;
        for (size_t row = 0; row < m_left.size(); ++row) {
            if (behind[row] >= 0)
                anchor = size_t(behind[row]);
            else
                removed[anchor].push_back(qsizetype(row));
        }
        for (size_t row = 0; row <= m_right.size(); ++row) {
            for (const qsizetype gone : removed[row])
                m_diff.changes.push_back({Kind::RowRemoved, gone, -1, -1, -1});
            if (row == m_right.size())
                break;
            if (m_partners[row] < 0)
                m_diff.changes.push_back({Kind::RowAdded, -1, qsizetype(row), -1, -1});
            else if (m_left[size_t(m_partners[row])] != m_right[row])
                tellCells(m_partners[row], qsizetype(row));
        }
    }

    void tellCells(qsizetype left, qsizetype right)
    {
        m_leftReader.read(left);
        m_rightReader.read(right);
        for (const ColumnPair &pair : m_columns) {
            if (m_leftReader.cell(pair.left) != m_rightReader.cell(pair.right))
                m_diff.changes.push_back({Kind::CellChanged, left, right, pair.left, pair.right});
        }
    }

    const DiffLibrary &m_library;
    TableDiff &m_diff;
    const std::function<bool()> &m_cancelled;
    std::vector<ColumnPair> m_columns;
    std::vector<qsizetype> m_partners; // row on the left, by row on the right
    Rows m_left;
    Rows m_right;
    RowReader m_leftReader;
    RowReader m_rightReader;
};

} // namespace

QStringList possibleKeyColumns(const Table &left, const Table &right, const std::function<bool()> &cancelled)
{
    QStringList names;
    const int columns = left.hasHeader() && right.hasHeader() ? left.columnCount() : 0;
    for (int column = 0; column < std::min(columns, int(mostKeysTried)) && !cancelled(); ++column) {
        const QString &name = left.name(column);
        if (name.isEmpty() || left.names().count(name) != 1 || right.names().count(name) != 1)
            continue;
        if (!keyHashes(left, column, cancelled).empty()
            && !keyHashes(right, int(right.names().indexOf(name)), cancelled).empty())
            names << name;
    }
    return names;
}

TableDiff tableDiff(const DiffLibrary &library, const Table &left, const Table &right, const TableDiffOptions &options,
    const std::function<bool()> &cancelled)
{
    TableDiff diff;
    diff.left = left;
    diff.right = right;
    Comparing(library, diff, cancelled).compare(options);
    return diff;
}

} // namespace artiscope
