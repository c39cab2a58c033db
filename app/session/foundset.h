// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeset.h"

#include <QStringList>

#include <memory>

namespace artiscope {

// A change set as it was found, with what is told of all of it: made once, since it may be of many thousand artifacts.
struct FoundSet {
    ChangeSet set;
    QList<ArtifactKey> artifacts; // whose changes these are, in their order
    QStringList definitions; // ChangeSet::definitions()
    QStringList by; // ChangeSet::by()
    bool isByUnknown = false; // of something that was stored
};

// Newest first. Whoever has them shares them: where nothing became known of one it is the same object as before, and
// those of the same artifacts share the list of these, so that neither is compared one by one where it is shown.
using FoundSets = QList<std::shared_ptr<const FoundSet>>;

// `before`: what was found so far. Pure; for the pool.
[[nodiscard]] FoundSets foundSets(const QList<ChangeSet> &sets, const FoundSets &before);

} // namespace artiscope
