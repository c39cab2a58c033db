// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/branchpast.h"

#include "app/domain/shownartifacts.h"

#include <algorithm>

namespace artiscope {

BranchPast branchPast(const Snapshot &snapshot, const QList<Branch> &branches)
{
    const auto defaultBranch = std::ranges::find_if(branches, &Branch::isDefault);
    const auto named = std::ranges::find(branches, snapshot.branch, &Branch::name);
    BranchPast past{.branch = named == branches.end() ? Branch{.name = snapshot.branch} : *named, .lower = {}};
    const std::optional<Instant> &began = past.branch.branchedFrom;
    if (snapshot.at && began && *snapshot.at < *began && !past.branch.isDefault && defaultBranch != branches.end())
        past.branch = *defaultBranch;
    past.lower = (past.branch.isDefault ? past.branch.createdAt : past.branch.branchedFrom).value_or(Instant{});
    return past;
}

void keepShown(HistoryStore *store, const BranchPast &past, const std::optional<Instant> &at, Instant now,
    std::function<QList<ShownContent>()> shown)
{
    constexpr qint64 unsure = 10; // seconds: so wrong may clocks be
    if (store && at && *at >= past.lower && at->plusSeconds(unsure) < now)
        store->writeShown(past.kept(), *at, std::move(shown));
}

QList<ShownContent> shownContents(const QList<Artifact> &listed)
{
    QList<ShownContent> shown;
    const QHash<ArtifactKey, const Artifact *> artifacts = shownArtifacts(listed);
    for (const Artifact *const one : artifacts) {
        if (!one->storageId.isEmpty())
            shown << ShownContent{one->key(), one->storageId, one->checksum};
    }
    return shown;
}

QList<ShownContent> shownContents(const QList<ArtifactChange> &compared, std::optional<Artifact> ArtifactChange::*side)
{
    QList<Artifact> listed;
    for (const ArtifactChange &one : compared) {
        if (one.*side)
            listed << *(one.*side);
    }
    return shownContents(listed);
}

} // namespace artiscope
