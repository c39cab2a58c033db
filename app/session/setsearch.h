// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeset.h"
#include "app/session/historysearch.h"

#include <QSet>

namespace artiscope {

// Which instants of a branch to list next, given what others showed and what events told: finds the change sets between
// two instants. A value without I/O; the same answers in any order lead to the same end.
//
// What it rests on: an artifact that shows the same storage id at two instants was not stored between them. A storage
// id that carries its time was not to be seen before that time, and is soon after it. So of each change set two
// listings are enough, whatever the number of artifacts: when its first storage id was made, which shows what each of
// them was, and a second after the last one was, which shows that all are there. Events tell both, and then neither is
// asked for. Where a time cannot be told so (something was removed, or the storage id has none), HistorySearch halves
// the time, to a second, and one listing answers for all such artifacts.
//
// The rule of change sets: two that are stored at most `pause` after one another belong to one. What was stored again
// with the same content belongs to none.
class SetSearch {
public:
    static constexpr qint64 pause = 15'000'000; // microseconds

    explicit SetSearch(Instant from = {}, Instant to = {}) : m_from(from), m_to(to) { }

    // All artifacts, as both ends show them: before anything else.
    void sawEnds(const QList<ArtifactChange> &ends);
    void told(const ArtifactEvent &event);
    // What the branch shows at an instant. `definitionId`: the only one that was listed; empty: all were.
    void saw(Instant at, const QList<Artifact> &listed, const QString &definitionId);

    struct Look {
        Instant at;
        QString definitionId; // the only one that matters; empty: several do
        bool operator==(const Look &) const = default;
    };
    // Up to `most` listings to ask for now, of the newest first. `asked`: those whose answers are still to come. Empty
    // with nothing asked: all is known.
    [[nodiscard]] QList<Look> next(int most, const QList<Instant> &asked = {}) const;

    [[nodiscard]] QList<ChangeSet> sets() const; // newest first, those that are known; accounts by id

private:
    struct Past { // of one artifact key
        HistorySearch search;
        QStringList ids; // of the artifacts that listings show; empty: it is in neither end
        // Of another one that has this key: a former one, or after a rebase one that no listing shows.
        QList<ArtifactEvent> doubtful;
        Artifact artifact; // what is known of it, but for its content
    };
    struct Storing { // what an artifact was, and what it was then
        const Past *past;
        SeenContent older;
        SeenContent newer;
        Instant lower; // it was still the older one
        std::optional<Instant> at; // about when it became the newer one; nothing: not known yet
        bool isDated; // by its storage id, not by what was seen
    };
    struct Group {
        QList<Storing> storings; // oldest first
        Instant begin; // none of them was then
        Instant end; // all of them are there, as it seems
    };

    [[nodiscard]] Past &pastOf(const ArtifactKey &key);
    void sawShown(Past &past, Instant at, const Artifact *shown); // null: nothing
    [[nodiscard]] static bool isSettled(const Past &past, Instant at); // it is known what was shown then
    // The newest event of another artifact at whose time it is not known what was shown. Nothing: of all it is.
    [[nodiscard]] std::optional<Look> doubt() const;
    [[nodiscard]] Storing storing(const Past &past, const SeenContent &older, const SeenContent &newer) const;
    [[nodiscard]] QList<Storing> storings() const;
    [[nodiscard]] static QList<Group> groups(QList<Storing> storings); // newest first
    // An instant that must be seen before it is known what was before, and that it was then. Nothing: it is.
    [[nodiscard]] static std::optional<Instant> missing(const Group &group, const Storing &one);
    [[nodiscard]] ChangeSet changeSet(const Group &group) const;
    [[nodiscard]] bool isWithin(Instant at) const { return m_from < at && at < m_to; }

    Instant m_from;
    Instant m_to;
    QHash<ArtifactKey, Past> m_pasts; // of those that changed
    QSet<ArtifactKey> m_unchanged;
    QHash<QString, QString> m_definitions; // names by id
    QHash<QString, QString> m_accounts; // ids by storage id
};

} // namespace artiscope
