// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace artiscope {

// A model as text, for comparing: one line a row, columns separated by " | ", two spaces of indentation a level. Line
// breaks in a cell are written "\n".
[[nodiscard]] QString printModel(const QAbstractItemModel &model, int role = Qt::DisplayRole);

} // namespace artiscope
