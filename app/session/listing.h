// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"
#include "app/session/connection.h"

namespace artiscope {

// Whole listings as one call each, for verbs and for whatever needs them once. The connection must outlive the request.

// All artifacts of one definition in a snapshot, first tier, in the server's order. Empty id: of all definitions.
// `progress` is told artifacts: so many are listed, of so many. Where some came or went between two pages, which are
// asked for by their places, it begins again.
[[nodiscard]] Request listArtifacts(Connection &connection, const Snapshot &snapshot, const QString &definitionId,
    Priority priority, Done<QList<Artifact>> done, Progress progress = {});

// The same artifacts with both tiers, in the same order; those that are gone by now stay as they were.
[[nodiscard]] Request addDetails(
    Connection &connection, const Snapshot &snapshot, const QList<Artifact> &artifacts, Done<QList<Artifact>> done);

// These artifacts of one definition as they are at this moment: by their target, where they have another id by now.
// What is gone is left out.
[[nodiscard]] Request currentArtifacts(Connection &connection, const QString &branch, const QList<Artifact> &artifacts,
    Priority priority, Done<QList<Artifact>> done);

// The artifact that a reference names (session/reference.h), with both tiers, reading no more than needed.
// Errors: BadReference, Ambiguous, NotFound.
[[nodiscard]] Request findArtifact(
    Connection &connection, const Snapshot &snapshot, const QString &reference, Done<Artifact> done);

} // namespace artiscope
