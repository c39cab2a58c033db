// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/tableside.h"

namespace artiscope {

namespace {

// On one line; an empty cell is to be seen.
QByteArray shown(QByteArrayView cell)
{
    QByteArray text = cell.toByteArray();
    text.replace("\r\n", "\n").replace('\n', "⏎");
    return text.isEmpty() ? QByteArray("\"\"") : text;
}

} // namespace

TableSide::TableSide(const Table &table, int key) : m_table(table), m_key(key), m_reader(table) { }

QByteArray TableSide::rowName(qsizetype row)
{
    if (m_key < 0)
        return "[row " + QByteArray::number(m_table.number(row)) + ']';
    m_reader.read(row);
    return '[' + columnName(m_key) + '=' + shown(m_reader.cell(m_key)) + ']';
}

QByteArray TableSide::columnName(int column) const
{
    const QString &name = m_table.name(column);
    return name.isEmpty() ? "column " + QByteArray::number(column + 1) : name.toUtf8();
}

QByteArray TableSide::cell(qsizetype row, int column)
{
    m_reader.read(row);
    return shown(m_reader.cell(column));
}

QByteArray TableSide::cells(qsizetype row)
{
    m_reader.read(row);
    QByteArrayList cells;
    for (int column = 0; column < m_reader.size(); ++column)
        cells << shown(m_reader.cell(column));
    return cells.join(", ");
}

} // namespace artiscope
