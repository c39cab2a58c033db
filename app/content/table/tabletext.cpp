// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/tabletext.h"

#include "app/content/table/rowreader.h"

#include <algorithm>

namespace artiscope {

namespace {

void appendCell(QString &text, QString cell)
{
    const bool plain =
        std::ranges::none_of(cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    if (plain)
        text += cell;
    else
        text += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<QString> copiedText(const Table &table, const CopiedCells &cells, const std::function<bool()> &cancelled)
{
    QString text;
    for (qsizetype i = 0; i < cells.names.size(); ++i) {
        if (i > 0)
            text += u'\t';
        appendCell(text, cells.names.at(i));
    }
    const auto isChosen = [&cells](int place, int column) {
        return std::ranges::any_of(cells.ranges, [=](const CopiedCells::Range &range) {
            return place >= range.top && place <= range.bottom && column >= range.left && column <= range.right;
        });
    };
    RowReader reader(table);
    for (size_t i = 0; i < cells.rows.size(); ++i) {
        if (text.size() > maximumCopiedText || (i % 8192 == 0 && cancelled && cancelled()))
            return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLarge};
        if (i > 0 || !cells.names.isEmpty())
            text += u'\n';
        reader.read(cells.rows[i].row);
        for (size_t column = 0; column < cells.columns.size(); ++column) {
            if (column > 0)
                text += u'\t';
            if (isChosen(cells.rows[i].place, cells.columns[column]))
                appendCell(text, QString::fromUtf8(reader.cell(cells.columns[column])));
        }
    }
    return text;
}

} // namespace artiscope
