// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"

namespace artiscope {

// What became of one artifact of a branch in a change set.
struct SetChange {
    Change change = Change::Changed; // Added: it had no content before; Removed: it has none since; Changed
    Artifact artifact; // with the content of after; of a removed one with that of before
    Instant at; // about when; to a second
    QString accountId; // of whoever had it stored; empty: not known
    QString by; // display label of that account
    bool operator==(const SetChange &) const = default;
};

// What of a branch was stored with other content, or removed, one artifact shortly after the other: what one generation
// leaves behind.
struct ChangeSet {
    Instant begin; // of the first …
    Instant end; // … and of the last of them
    Instant before; // an instant that shows none of it, and all that was before
    Instant after; // an instant that shows all of it, and nothing of what came later
    QList<SetChange> changes; // by definition's name and target's label; one for each artifact
    ChangeCounts counts;

    [[nodiscard]] QStringList definitions() const; // names, each once
    [[nodiscard]] QStringList by() const; // display labels, each once, as far as they are known
    bool operator==(const ChangeSet &) const = default;
};

} // namespace artiscope
