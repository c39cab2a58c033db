// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace artiscope {

// Two snapshots compared as sets of artifacts, from what their listings say alone. Pure values, any thread.

// NotComparable: on both sides, but without content on one of them or both, so that there is nothing to compare; or the
// same on both because rendering one of them failed, which leaves what it had before.
enum class Change { Added, Removed, Changed, Unchanged, NotComparable };

[[nodiscard]] QString changeWord(Change change); // "added"; of NotComparable "not_comparable"

// One artifact key in both snapshots; at least one side has it.
struct ArtifactChange {
    Change change = Change::Unchanged;
    std::optional<Artifact> left;
    std::optional<Artifact> right;

    [[nodiscard]] const Artifact &shown() const { return right ? *right : *left; } // the newer side that there is
    [[nodiscard]] ArtifactKey key() const { return shown().key(); }
    // Whether the two are not the same. Of what cannot be compared: only one of them has content.
    [[nodiscard]] bool differs() const;
    bool operator==(const ArtifactChange &) const = default;
};

[[nodiscard]] QList<Artifact> removedArtifacts(const QList<ArtifactChange> &changes); // that only the left side has

struct ChangeCounts {
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
    qsizetype notComparable = 0;

    void add(Change change);
    [[nodiscard]] qsizetype total() const { return added + removed + changed + unchanged + notComparable; }
    bool operator==(const ChangeCounts &) const = default;
};

// One for each artifact key of either side, by definition's name, target's label and ids. Of two artifacts of one key
// in one list the better one counts (isBetter()). `names`: of definitions by id, for artifacts that do not say theirs.
// Asks `cancelled` now and then; then the result is of no use.
[[nodiscard]] QList<ArtifactChange> compareArtifacts(const QList<Artifact> &left, const QList<Artifact> &right,
    const QHash<QString, QString> &names = {}, const std::function<bool()> &cancelled = {});

} // namespace artiscope
