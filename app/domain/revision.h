// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/instant.h"

#include <QString>

#include <optional>

namespace artiscope {

// One stored content of an artifact on a branch. What is not known is empty.
struct Revision {
    QString storageId; // new at every storing, never comes back
    QString checksum; // MD5, lower-case hex: equal ones are equal contents, stored again
    Instant firstSeen; // it is known to have been there from this instant …
    Instant lastSeen; // … to this one
    std::optional<Instant> since; // when it was stored, to the microsecond: the first instant that shows it
    std::optional<Instant> until; // the first instant that shows it no more; nothing, too, where it is the current one
    bool isCurrent = false; // of the snapshot that was looked at
    QString by; // display label of the account
    bool operator==(const Revision &) const = default;
};

// The artifact with the content that it had then.
[[nodiscard]] Artifact asOf(Artifact artifact, const Revision &revision);

// What a snapshot shows of an artifact's stored content.
struct StoredContent {
    QString artifactId;
    QString storageId; // empty: nothing rendered yet
    QString checksum;
    // When and by whom it was stored; the server says it of now, whatever instant it is asked about.
    std::optional<Instant> storedAt;
    QString storedBy; // display label
    bool operator==(const StoredContent &) const = default;
};

// What the server tells of a storing that is not long ago.
struct ArtifactEvent {
    Instant at; // a moment after it became visible
    QString artifactId;
    QString storageId;
    QString storageIdBefore; // empty: it was the first
    QString checksum;
    QString checksumBefore;
    QString accountId;
    ArtifactKey key; // of the artifact
    bool operator==(const ArtifactEvent &) const = default;
};

// Consecutive instants of a branch that show the same storage id of an artifact: true for ever.
struct SeenContent {
    QString storageId; // empty: nothing was there, or nothing rendered yet
    QString checksum;
    Instant first;
    Instant last;
    QString by; // display label of the account that stored it; empty: not known
    bool operator==(const SeenContent &) const = default;
};

// Where a history ends, and why.
enum class HistoryEnd {
    Open, // not known yet
    FirstRendering, // nothing was there before
    Branching, // it was there when the branch was made or rebased last: what was before is the default branch's
    ServersBeginning, // it was there already when the server's data began
};

// What the server's object store saw of the clock when it made up a storage id: these ids begin with the nanoseconds
// since 1970. A good guess and no more, since nothing promises it. Nothing: it does not look like one.
[[nodiscard]] std::optional<Instant> timeInStorageId(QStringView storageId);

} // namespace artiscope
