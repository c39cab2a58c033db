// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"
#include "app/session/changedcontents.h"

#include <QHash>
#include <QTimer>

namespace artiscope {

// Artifacts that were changed in the same way.
struct SameChangeGroup {
    ChangeSignature signature; // as the first of them has it
    QList<ArtifactKey> members; // in the order of the changes
};

// What ChangedContents has to make of each change, so that SameChange finds those that are the same. Only of what is on
// both sides: what was added as a whole says nothing by being the same.
[[nodiscard]] Result<QByteArray> signatureBytes(
    const DiffLibrary &library, const ChangedContent &content, qsizetype place, const std::function<bool()> &cancelled);

// Which of the changes that are being looked into are the same, told while they come. Main thread; outlived by what it
// follows.
class SameChange : public QObject {
    Q_OBJECT
public:
    explicit SameChange(const ChangedContents &contents, QObject *parent = nullptr);

    // Of at least two, the largest first, then by their first member's place.
    [[nodiscard]] const QList<SameChangeGroup> &groups() const { return m_groups; }
    // Which group an artifact is in, by the digest of its signature; empty: in none.
    [[nodiscard]] QByteArray groupOf(const ArtifactKey &key) const;
    [[nodiscard]] const SameChangeGroup *find(const QByteArray &digest) const; // null: no such group

Q_SIGNALS:
    void changed(); // the groups; at most some times a second

private:
    void take(qsizetype place);
    void follow();
    void arrange();

    struct Alike {
        ChangeSignature signature; // of the one whose place is the first
        QList<qsizetype> places;
    };

    const ChangedContents &m_contents;
    QHash<QByteArray, Alike> m_alike; // by digest
    QHash<ArtifactKey, QByteArray> m_digests;
    QList<SameChangeGroup> m_groups;
    QHash<QByteArray, qsizetype> m_places; // of the groups
    QTimer m_soon;
};

} // namespace artiscope
