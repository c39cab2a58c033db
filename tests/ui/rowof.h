// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace artiscope {

// The first row of a view, anywhere in its tree, that is called exactly so; invalid: there is none.
inline QModelIndex rowOf(const QAbstractItemView &view, const char *label)
{
    const QAbstractItemModel &model = *view.model();
    return model
        .match(model.index(0, 0), Qt::DisplayRole, QLatin1String(label), 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace artiscope
