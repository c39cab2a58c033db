// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/artifactchange.h"

namespace artiscope {

// What was found by looking into one change.
struct ContentDifference {
    std::optional<Error> error; // why its content could not be looked at; the rest means nothing then
    bool isText = true; // false: one of them is none, so there are no lines to count
    qsizetype added = 0; // lines of the right that the left does not have so, without what is ignored
    qsizetype removed = 0;
    qsizetype ignored = 0; // differences that are
    // What no line tells.
    bool lineEndsDiffer = false;
    bool marksDiffer = false; // byte order marks, in the same encoding
    bool encodingsDiffer = false;
    QByteArray made; // see ChangedContents::setMake()

    [[nodiscard]] bool bytesDiffer() const { return lineEndsDiffer || marksDiffer || encodingsDiffer; }
    // There is a difference, but none that counts.
    [[nodiscard]] bool isOnlyIgnored() const { return ignored > 0 && added + removed == 0 && !bytesDiffer() && !error; }
};

// What was found so far by looking into changes, by their place and by their key. A value, cheap to copy: what is
// written of many thousand of them is put together on the pool.
class ContentDifferences {
public:
    explicit ContentDifferences(const QList<ArtifactChange> &changes = {});

    [[nodiscard]] const QList<ArtifactChange> &changes() const { return m_changes; }
    [[nodiscard]] qsizetype total() const { return m_changes.size(); }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] const ContentDifference *at(qsizetype place) const; // null: not yet
    [[nodiscard]] const ContentDifference *find(const ArtifactKey &key) const; // null: not yet, or not among them
    [[nodiscard]] qsizetype placeOf(const ArtifactKey &key) const { return m_places.value(key, -1); }

    void take(qsizetype place, ContentDifference difference); // once for each place

private:
    QList<ArtifactChange> m_changes;
    QHash<ArtifactKey, qsizetype> m_places;
    QList<std::optional<ContentDifference>> m_found; // by place
    qsizetype m_done = 0;
};

} // namespace artiscope
