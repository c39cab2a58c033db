// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace artiscope {

// A column made wider, or narrower with a number below 0, without a mouse: by so many steps, and it stays in sight.
void widenColumn(QTableView &view, int column, int steps);

} // namespace artiscope
