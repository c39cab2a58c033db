// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QHash>
#include <QList>

namespace artiscope {

// What a listing shows: of two of a key the better one (isBetter()). They point into `listed`.
[[nodiscard]] QHash<ArtifactKey, const Artifact *> shownArtifacts(const QList<Artifact> &listed);

} // namespace artiscope
