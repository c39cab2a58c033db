// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnwidth.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace artiscope {

namespace {
constexpr int widthStep = 6; // of the grid
} // namespace

void widenColumn(QTableView &view, int column, int steps)
{
    QHeaderView *const header = view.horizontalHeader();
    const int by = steps * widthStep * Sizes::of(view.fontMetrics()).grid;
    header->resizeSection(column, std::max(header->minimumSectionSize(), header->sectionSize(column) + by));
    view.scrollTo(view.currentIndex().siblingAtColumn(column));
}

} // namespace artiscope
