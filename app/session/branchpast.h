// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/domain/branch.h"
#include "app/domain/snapshot.h"
#include "app/store/historystore.h"

namespace artiscope {

// Whose past a snapshot shows: of a time before a branch was made, or rebased last, the default branch's (contract,
// section 2.3).
struct BranchPast {
    Branch branch;
    Instant lower; // the first instant that is its own

    [[nodiscard]] HistoryPast kept() const { return {branch.id.isEmpty() ? branch.name : branch.id, lower}; }
};

// `branches`: all that there are.
[[nodiscard]] BranchPast branchPast(const Snapshot &snapshot, const QList<Branch> &branches);

// Keeps what a listing showed of many artifacts for the histories of all of them, which then need not look there. But
// nothing of now, which is only as exact as clocks are. `shown` is called on the pool. `store`: null: there is none.
void keepShown(HistoryStore *store, const BranchPast &past, const std::optional<Instant> &at, Instant now,
    std::function<QList<ShownContent>()> shown);

// What has content; of two of a key the one that is shown.
[[nodiscard]] QList<ShownContent> shownContents(const QList<Artifact> &listed);
[[nodiscard]] QList<ShownContent> shownContents(
    const QList<ArtifactChange> &compared, std::optional<Artifact> ArtifactChange::*side);

} // namespace artiscope
