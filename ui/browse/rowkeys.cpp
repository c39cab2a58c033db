// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/rowkeys.h"

#include <algorithm>

namespace artiscope {

namespace {
constexpr qsizetype mostStretches = 2000;
}

std::vector<int> rowsIn(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

QSet<ArtifactKey> keysOf(const QItemSelection &selection, const ArtifactModel &model)
{
    QSet<ArtifactKey> keys;
    for (const int row : rowsIn(selection))
        keys.insert(model.keyAt(row));
    return keys;
}

QItemSelection rowsOf(const QSet<ArtifactKey> &keys, const ArtifactModel &model)
{
    std::vector<int> rows;
    rows.reserve(size_t(keys.size()));
    for (const ArtifactKey &key : keys) {
        if (const QModelIndex index = model.indexOf(key); index.isValid())
            rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        if (selection.size() == mostStretches)
            return {};
        selection.append(
            QItemSelectionRange(model.index(rows[begin], 0), model.index(rows[end - 1], artifactColumnCount - 1)));
        begin = end;
    }
    return selection;
}

} // namespace artiscope
