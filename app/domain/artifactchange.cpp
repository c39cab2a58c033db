// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/artifactchange.h"

#include <algorithm>
#include <tuple>

namespace artiscope {

namespace {

Change changeOf(const Artifact &left, const Artifact &right)
{
    // What a failed one has is of before: that it is still the same says nothing of what it should be.
    const bool isOld = left.status == ArtifactStatus::Error || right.status == ArtifactStatus::Error;
    const Change same = isOld ? Change::NotComparable : Change::Unchanged;
    // A storing makes a new storage id, the bytes of one never change.
    if (!left.storageId.isEmpty() && left.storageId == right.storageId)
        return same;
    if (left.checksum.isEmpty() || right.checksum.isEmpty())
        return Change::NotComparable;
    return left.checksum == right.checksum ? same : Change::Changed;
}

class Matching {
public:
    Matching(const QHash<QString, QString> &names, const std::function<bool()> &cancelled)
        : m_names(names),
          m_cancelled(cancelled)
    {
    }

    void take(const QList<Artifact> &artifacts, std::optional<Artifact> ArtifactChange::*side)
    {
        m_places.reserve(artifacts.size());
        for (const Artifact &artifact : artifacts) {
            if (isCancelled())
                return;
            const auto place = m_places.constFind(artifact.key());
            if (place == m_places.constEnd()) {
                m_places.insert(artifact.key(), m_changes.size());
                m_changes.emplaceBack();
                put(artifact, m_changes.last().*side);
            } else if (std::optional<Artifact> &known = m_changes[*place].*side; !known || isBetter(artifact, *known)) {
                put(artifact, known);
            }
        }
    }

    QList<ArtifactChange> result()
    {
        for (ArtifactChange &one : m_changes) {
            if (one.left && one.right)
                one.change = changeOf(*one.left, *one.right);
            else
                one.change = one.left ? Change::Removed : Change::Added;
        }
        if (!isCancelled())
            std::ranges::sort(m_changes, [](const ArtifactChange &a, const ArtifactChange &b) {
                const Artifact &x = a.shown();
                const Artifact &y = b.shown();
                return std::tie(x.definition.name, x.target.label, x.definition.id, x.target.id)
                    < std::tie(y.definition.name, y.target.label, y.definition.id, y.target.id);
            });
        return std::move(m_changes);
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }
    void put(const Artifact &artifact, std::optional<Artifact> &into) const
    {
        into = artifact;
        if (into->definition.name.isEmpty())
            into->definition.name = m_names.value(artifact.definition.id); // shared by all of them
    }

    const QHash<QString, QString> &m_names;
    const std::function<bool()> &m_cancelled;
    QHash<ArtifactKey, qsizetype> m_places;
    QList<ArtifactChange> m_changes;
};

} // namespace

QString changeWord(Change change)
{
    switch (change) {
    case Change::Added:
        return QStringLiteral("added");
    case Change::Removed:
        return QStringLiteral("removed");
    case Change::Changed:
        return QStringLiteral("changed");
    case Change::Unchanged:
        return QStringLiteral("unchanged");
    case Change::NotComparable:
        break;
    }
    return QStringLiteral("not_comparable");
}

bool ArtifactChange::differs() const
{
    if (change == Change::NotComparable)
        return left->storageId.isEmpty() != right->storageId.isEmpty();
    return change != Change::Unchanged;
}

QList<Artifact> removedArtifacts(const QList<ArtifactChange> &changes)
{
    QList<Artifact> artifacts;
    for (const ArtifactChange &change : changes) {
        if (!change.right)
            artifacts << *change.left;
    }
    return artifacts;
}

void ChangeCounts::add(Change change)
{
    switch (change) {
    case Change::Added:
        ++added;
        break;
    case Change::Removed:
        ++removed;
        break;
    case Change::Changed:
        ++changed;
        break;
    case Change::Unchanged:
        ++unchanged;
        break;
    case Change::NotComparable:
        ++notComparable;
        break;
    }
}

QList<ArtifactChange> compareArtifacts(const QList<Artifact> &left, const QList<Artifact> &right,
    const QHash<QString, QString> &names, const std::function<bool()> &cancelled)
{
    Matching matching(names, cancelled);
    matching.take(left, &ArtifactChange::left);
    matching.take(right, &ArtifactChange::right);
    return matching.result();
}

} // namespace artiscope
