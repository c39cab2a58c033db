// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two tables, row by row.

#include "app/content/textbuffer.h"
#include "app/diff/tableside.h"
#include "app/models/differencepaths.h"
#include "app/models/differencewords.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

using Kind = TableChange::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DifferenceTree)
};

QString shown(const QByteArray &bytes)
{
    return shownOnOneLine(QString::fromUtf8(bytes));
}

class Listing {
public:
    Listing(const TableDiff &diff, const TextBuffer &left, const TextBuffer &right)
        : m_diff(diff),
          m_leftText(left),
          m_rightText(right),
          m_left(diff.left, diff.leftKey),
          m_right(diff.right, diff.rightKey)
    {
    }

    void add(const TableChange &change)
    {
        DifferenceRow &row = m_paths.changeAt(placeOf(change));
        switch (change.kind) {
        case Kind::RowAdded:
            row.kind = DifferenceRow::Kind::Added;
            row.after = shown(m_right.cells(change.rightRow));
            break;
        case Kind::RowRemoved:
            row.kind = DifferenceRow::Kind::Removed;
            row.before = shown(m_left.cells(change.leftRow));
            break;
        case Kind::CellChanged:
            row.kind = DifferenceRow::Kind::Changed;
            row.before = shown(m_left.cell(change.leftRow, change.leftColumn));
            row.after = shown(m_right.cell(change.rightRow, change.rightColumn));
            break;
        case Kind::ColumnAdded:
            row.kind = DifferenceRow::Kind::Added;
            break;
        case Kind::ColumnRemoved:
            row.kind = DifferenceRow::Kind::Removed;
            break;
        case Kind::RowsReordered:
            row.kind = DifferenceRow::Kind::Reordered;
            row.note = Words::tr("another order");
            break;
        }
    }
    [[nodiscard]] std::vector<DifferenceRow> rows() const { return m_paths.rows(); }

private:
    static qsizetype lineOf(const Table &table, const TextBuffer &text, qsizetype row)
    {
        if (row < 0)
            return -1;
        const std::vector<quint32> &starts = table.records().starts;
        const auto record = size_t(table.number(row) - 1);
        return record >= starts.size() ? -1 : text.lineOf(starts[record]);
    }
    [[nodiscard]] qsizetype leftLine(const TableChange &change) const
    {
        return lineOf(m_diff.left, m_leftText, change.leftRow);
    }
    [[nodiscard]] qsizetype rightLine(const TableChange &change) const
    {
        return lineOf(m_diff.right, m_rightText, change.rightRow);
    }

    qint32 placeOf(const TableChange &change)
    {
        switch (change.kind) {
        case Kind::RowAdded:
            return m_paths.add(-1, shown(m_right.rowName(change.rightRow)), -1, rightLine(change));
        case Kind::RowRemoved:
            return m_paths.add(-1, shown(m_left.rowName(change.leftRow)), leftLine(change), -1);
        case Kind::CellChanged: // by row
            if (change.rightRow != m_row) {
                m_row = change.rightRow;
                m_rowPlace = m_paths.add(-1, shown(m_right.rowName(m_row)), leftLine(change), rightLine(change));
            }
            return m_paths.add(
                m_rowPlace, shown(m_right.columnName(change.rightColumn)), leftLine(change), rightLine(change));
        case Kind::ColumnAdded:
            return m_paths.add(-1, column(m_diff.right, change.rightColumn), -1, 0);
        case Kind::ColumnRemoved:
            return m_paths.add(-1, column(m_diff.left, change.leftColumn), 0, -1);
        case Kind::RowsReordered:
            break;
        }
        return m_paths.add(-1, Words::tr("rows"), 0, 0);
    }
    static QString column(const Table &table, int column)
    {
        const QString &name = table.name(column);
        return Words::tr("column %1").arg(name.isEmpty() ? QString::number(column + 1) : shownOnOneLine(name));
    }

    const TableDiff &m_diff;
    const TextBuffer &m_leftText;
    const TextBuffer &m_rightText;
    TableSide m_left;
    TableSide m_right;
    DifferencePaths m_paths;
    qsizetype m_row = -1; // on the right, that cells were last changed in
    qint32 m_rowPlace = -1;
};

} // namespace

DifferenceTree differenceTree(const TableDiff &diff, const TextBuffer &left, const TextBuffer &right)
{
    DifferenceTree tree;
    Listing listing(diff, left, right);
    TableCounts counts;
    qsizetype listed = 0;
    qsizetype row = -1;
    for (const TableChange &change : diff.changes) {
        const bool isCell = change.kind == Kind::CellChanged;
        counts.cells += isCell ? 1 : 0;
        counts.rows += isCell && change.rightRow != row ? 1 : 0;
        row = isCell ? change.rightRow : row;
        counts.rowsAdded += change.kind == Kind::RowAdded ? 1 : 0;
        counts.rowsRemoved += change.kind == Kind::RowRemoved ? 1 : 0;
        counts.columnsAdded += change.kind == Kind::ColumnAdded ? 1 : 0;
        counts.columnsRemoved += change.kind == Kind::ColumnRemoved ? 1 : 0;
        counts.reordered |= change.kind == Kind::RowsReordered;
        if (++listed <= DifferenceTree::mostChanges)
            listing.add(change);
    }
    tree.rows = listing.rows();
    tree.isCut = listed > DifferenceTree::mostChanges;
    tellCount(tree, tableInWords(counts),
        !diff.isEmpty()                     ? Sameness::None
            : left.bytes() == right.bytes() ? Sameness::Whole
                                            : Sameness::ButFormatting);
    return tree;
}

} // namespace artiscope
