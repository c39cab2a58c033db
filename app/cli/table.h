// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace artiscope {

// Aligned columns on stdout, made to fit where that is a terminal: the widest of the columns that may shrink (those not
// in `whole`) loses first. Where names would become illegible, the columns in `mayGo` are left out, first to last. Ids
// are never cut. Gives the columns that were left out.
QList<int> printTable(
    const QStringList &header, const QList<QStringList> &rows, const QList<int> &whole, const QList<int> &mayGo = {});

[[nodiscard]] int widthOf(const QString &text); // in cells of a terminal
[[nodiscard]] int terminalWidth(); // in cells; 0: stdout is none, and nothing is cut

[[nodiscard]] QString dash(const QString &text); // for a cell: what is not known is a dash

} // namespace artiscope
