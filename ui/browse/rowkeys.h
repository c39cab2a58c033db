// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactmodel.h"

#include <QItemSelection>
#include <QSet>

#include <vector>

namespace artiscope {

[[nodiscard]] std::vector<int> rowsIn(const QItemSelection &selection); // from above

// Selected rows by what they are, so that they can be found again wherever they went. Both walk stretches of rows, so
// that everything selected costs no more than everything looked at once. GUI thread.
[[nodiscard]] QSet<ArtifactKey> keysOf(const QItemSelection &selection, const ArtifactModel &model);

// Whole rows. Empty when they lie in so many stretches that selecting them would hold up the window: the cost for Qt
// grows with their square.
[[nodiscard]] QItemSelection rowsOf(const QSet<ArtifactKey> &keys, const ArtifactModel &model);

} // namespace artiscope
