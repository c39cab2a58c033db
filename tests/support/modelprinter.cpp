// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelprinter.h"

namespace artiscope {

namespace {

void printBelow(const QAbstractItemModel &model, const QModelIndex &parent, int role, int level, QString &out)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            cells.append(index.data(role).toString().replace(u'\n', QStringLiteral("\\n")));
        }
        out += QString(2 * level, u' ') + cells.join(QStringLiteral(" | ")) + u'\n';
        const QModelIndex first = model.index(row, 0, parent);
        if (model.hasChildren(first))
            printBelow(model, first, role, level + 1, out);
    }
}

} // namespace

QString printModel(const QAbstractItemModel &model, int role)
{
    QString out;
    printBelow(model, {}, role, 0, out);
    return out;
}

} // namespace artiscope
