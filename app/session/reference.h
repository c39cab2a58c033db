// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/branch.h"
#include "app/domain/definition.h"
#include "app/domain/snapshot.h"

#include <QTimeZone>

namespace artiscope {

// Finds what a person means among what there is. Exact matches (id, name, label, in that order; letters' case matters
// only when it decides) win; several are Ambiguous with candidates (Kind::Input), none is NotFound (Kind::Http), and
// what has not the form of a reference is BadReference (Kind::Input).
[[nodiscard]] Result<Artifact> resolveArtifact(const QString &reference, const QList<Artifact> &artifacts);
[[nodiscard]] Result<Definition> resolveDefinition(const QString &reference, const QList<Definition> &definitions);
// A target within one definition, by id or label.
[[nodiscard]] Result<Artifact> resolveTarget(
    const QString &reference, const DefinitionRef &definition, const QList<Artifact> &artifacts);

// A snapshot is written BRANCH or BRANCH@TIME, the time as a person types it (domain/humantime.h). A branch whose name
// holds an @ may be named by it alone. Errors: BranchNotFound, BadTime.
[[nodiscard]] Result<Snapshot> resolveSnapshot(
    const QString &reference, const QList<Branch> &branches, Instant now, const QTimeZone &zone);
[[nodiscard]] QString snapshotReference(const Snapshot &snapshot); // "main", "main@2026-11-24T08:31:00.000000Z"

// Whether it has the form of an id (a UUID), or else of DEFINITION/TARGET.
[[nodiscard]] bool isArtifactId(const QString &reference);
[[nodiscard]] bool isArtifactPath(const QString &reference);

// "leaf_config/leaf-01": how an artifact is written so that resolveArtifact() finds it again.
[[nodiscard]] QString artifactReference(const Artifact &artifact);

} // namespace artiscope
