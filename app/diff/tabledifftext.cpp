// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/rowreader.h"
#include "app/diff/tablediff.h"

namespace artiscope {

namespace {

using Kind = TableChange::Kind;

// One side of the tables, read row by row.
class Side {
public:
    Side(const Table &table, int key) : m_table(table), m_key(key), m_reader(table) { }

    QByteArray rowName(qsizetype row)
    {
        if (m_key < 0)
            return "[row " + QByteArray::number(m_table.number(row)) + ']';
        m_reader.read(row);
        return '[' + columnName(m_key) + '=' + shown(m_reader.cell(m_key)) + ']';
    }
    [[nodiscard]] QByteArray columnName(int column) const
    {
        const QString &name = m_table.name(column);
        return name.isEmpty() ? "column " + QByteArray::number(column + 1) : name.toUtf8();
    }
    QByteArray cell(qsizetype row, int column)
    {
        m_reader.read(row);
        return shown(m_reader.cell(column));
    }
    QByteArray cells(qsizetype row)
    {
        m_reader.read(row);
        QByteArrayList cells;
        for (int column = 0; column < m_reader.size(); ++column)
            cells << shown(m_reader.cell(column));
        return cells.join(", ");
    }

private:
    // On one line; an empty cell is to be seen.
    static QByteArray shown(QByteArrayView cell)
    {
        QByteArray text = cell.toByteArray();
        text.replace("\r\n", "\n").replace('\n', "⏎");
        return text.isEmpty() ? QByteArray("\"\"") : text;
    }

    const Table &m_table;
    int m_key;
    RowReader m_reader;
};

} // namespace

QByteArray tableDiffText(const TableDiff &diff)
{
    Side left(diff.left, diff.leftKey);
    Side right(diff.right, diff.rightKey);
    QByteArray text;
    for (const TableChange &change : diff.changes) {
        switch (change.kind) {
        case Kind::RowAdded:
            text += "+ " + right.rowName(change.rightRow) + ": " + right.cells(change.rightRow);
            break;
        case Kind::RowRemoved:
            text += "- " + left.rowName(change.leftRow) + ": " + left.cells(change.leftRow);
            break;
        case Kind::CellChanged:
            text += "~ " + right.rowName(change.rightRow) + '.' + right.columnName(change.rightColumn) + ": "
                + left.cell(change.leftRow, change.leftColumn) + " → "
                + right.cell(change.rightRow, change.rightColumn);
            break;
        case Kind::ColumnAdded:
            text += "+ column " + right.columnName(change.rightColumn);
            break;
        case Kind::ColumnRemoved:
            text += "- column " + left.columnName(change.leftColumn);
            break;
        case Kind::RowsReordered:
            text += "~ rows: another order";
            break;
        }
        text += '\n';
    }
    return text;
}

} // namespace artiscope
