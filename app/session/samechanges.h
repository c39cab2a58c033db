// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"
#include "app/session/changedcontents.h"

namespace artiscope {

// Artifacts that were changed in the same way.
struct SameChangeGroup {
    QString id; // the same for the same change, whenever and wherever it is looked into
    ChangeSignature signature; // as the first of them has it
    QList<ArtifactKey> members; // in the order of the changes
};

// What ChangedContents has to make of each change, so that those that are the same are found. Only of what is on both
// sides: what was added as a whole says nothing by being the same.
[[nodiscard]] Result<QByteArray> signatureBytes(
    const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &cancelled);

// Which changes are the same. A value.
class SameChanges {
public:
    SameChanges() = default;
    explicit SameChanges(const ContentDifferences &differences); // of all that were looked into

    // Of at least two, the largest first, then by their first member's place.
    [[nodiscard]] const QList<SameChangeGroup> &groups() const { return m_groups; }
    [[nodiscard]] const SameChangeGroup *find(const QString &id) const; // null: no such group
    // The id of the group that an artifact is in. others(): it was changed like no other. Empty: that is not known
    // (yet), or it was added or removed, or nothing of it differs that counts.
    [[nodiscard]] QString groupOf(const ArtifactKey &key) const;
    [[nodiscard]] static QString others();

    void restart(const ContentDifferences &differences); // with all that were looked into; then arrange()
    // One more was looked into; arrange() then has it in the groups.
    void take(const ContentDifferences &differences, qsizetype place);
    void arrange(const ContentDifferences &differences);

private:
    QHash<QString, QList<qsizetype>> m_alike; // places of changes, by id
    QHash<ArtifactKey, QString> m_ids;
    QList<SameChangeGroup> m_groups;
    QHash<QString, qsizetype> m_places; // of the groups
};

} // namespace artiscope
