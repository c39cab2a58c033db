// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/tablediff.h"
#include "app/diff/tableside.h"

namespace artiscope {

namespace {
using Kind = TableChange::Kind;
} // namespace

QByteArray tableDiffText(const TableDiff &diff)
{
    TableSide left(diff.left, diff.leftKey);
    TableSide right(diff.right, diff.rightKey);
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
