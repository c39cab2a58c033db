// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/shownartifacts.h"

namespace artiscope {

QHash<ArtifactKey, const Artifact *> shownArtifacts(const QList<Artifact> &listed)
{
    QHash<ArtifactKey, const Artifact *> shown;
    shown.reserve(listed.size());
    for (const Artifact &one : listed) {
        const Artifact *&known = shown[one.key()];
        if (!known || isBetter(one, *known))
            known = &one;
    }
    return shown;
}

} // namespace artiscope
