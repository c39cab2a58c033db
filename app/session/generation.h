// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"
#include "app/session/connection.h"

#include <QCoreApplication>

namespace artiscope {

// Why nothing can be generated here and now; None: it can.
enum class GenerateBlock {
    None,
    NotConnected,
    PinnedTime,
    RightsUnknown,
    NotSignedIn,
    NotAllowed,
    BranchMerged,
    BranchMerging,
    BranchDeleting,
    BranchNeedsRebase,
    BranchMergeFailed,
};

// The block as a sentence, for the text of a disabled action. Empty for None.
[[nodiscard]] QString generateBlockText(GenerateBlock block);
[[nodiscard]] QString generateBlockInShort(GenerateBlock block); // "needs a rebase"

// Decides from what is known; the order is that in which a person can do something about it.
[[nodiscard]] GenerateBlock generateBlock(bool connected, const Account &account,
    const std::optional<ArtifactRights> &rights, const std::optional<Branch> &branch, bool pinned);

// What a full pass of a definition will do, found before it is asked for.
struct GenerationPlan {
    Definition definition;
    QString branch;
    int targets = 0; // members of the group: each is rendered
    QList<Artifact> existing; // of members, as they are now
    QList<TargetRef> missing; // members without an artifact: they get one
    QList<Artifact> stale; // artifacts whose target left the group
    bool deletesStale = false; // this server (1.11+) deletes those
};

// Reads the group of the definition and its artifacts, now, on the branch. The connection must outlive the request.
[[nodiscard]] Request planGeneration(
    Connection &connection, const Definition &definition, const QString &branch, Done<GenerationPlan> done);

} // namespace artiscope
