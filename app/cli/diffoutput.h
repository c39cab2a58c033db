// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"
#include "app/domain/snapshot.h"

#include <QJsonObject>

namespace artiscope {

class ChangedContents;
class SameChange;

// What `diff` prints: cli.md.

struct DiffFacts {
    Snapshot left;
    Snapshot right;
    Instant askedAt; // what "now" was
    ChangeCounts counts; // of all, also of those that are not printed
    QList<ArtifactChange> changes; // to be printed
};

// `contents`: with lines that differ, `same`: and which changes are the same on several; null: without.
[[nodiscard]] QJsonObject toJson(const DiffFacts &facts, const ChangedContents *contents, const SameChange *same);
// A table, and one line of counts; with `same` a line for each change that several have in common.
void printChanges(const DiffFacts &facts, const ChangedContents *contents, const SameChange *same);

} // namespace artiscope
