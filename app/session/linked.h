// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/artifact.h"
#include "app/domain/branch.h"
#include "app/domain/link.h"
#include "app/domain/snapshot.h"

#include <QTimeZone>

namespace artiscope {

// What a link is made of, and what it means where it is opened.

[[nodiscard]] LinkPlace linkPlace(const Snapshot &snapshot);

// To each of `artifacts`, in their order, as `base` but for what they are called: by names, and by an id in place of
// one that several definitions have, or several targets of that definition, among `all` of the snapshot.
[[nodiscard]] QList<Link> linksTo(const QList<Artifact> &artifacts, const Link &base, const QList<Artifact> &all);

// Errors: as resolveDefinition() and resolveTarget(); DefinitionNotFound or NotFound with what the link calls it.
[[nodiscard]] Result<Artifact> resolveLinked(const Link &link, const QList<Artifact> &all);
// Errors: BranchNotFound, BadTime. A relative time is read here, once.
[[nodiscard]] Result<Snapshot> resolvePlace(
    const LinkPlace &place, const QList<Branch> &branches, Instant now, const QTimeZone &zone);

// Which of the profiles is of its server; of several the one with the id `preferred`.
[[nodiscard]] std::optional<Profile> profileFor(
    const Link &link, const QList<Profile> &profiles, const QString &preferred);

} // namespace artiscope
