// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/revision.h"

#include <QHash>
#include <QList>

namespace artiscope {

// Which instant to look at next, given what was seen of an artifact at others: finds every revision of it on one branch
// and each to the microsecond. What it rests on: a storage id is new at every storing and never comes back, so between
// two instants that show the same one nothing changed, and between two that show different ones something did.
// Between those it halves the time, and begins with guesses, of which a wrong one costs a look and no more: the time
// that is in a storage id, what events say, and how long after those times the others were there.
// A value without I/O; the same answers in any order lead to the same end.
class HistorySearch {
public:
    // `lower`: the first instant that is the branch's own. `until`: the last one that matters; nothing: now.
    // `precision`: how many microseconds may lie between what an instant shows and what a later one does.
    explicit HistorySearch(Instant lower = {}, std::optional<Instant> until = {}, qint64 precision = 1)
        : m_lower(lower),
          m_until(until),
          m_precision(precision)
    {
    }

    // What an instant shows. An empty storage id: nothing was there, or nothing rendered yet.
    void saw(Instant at, const QString &storageId, const QString &checksum);
    void wasStoredBy(const QString &storageId, const QString &account);
    // Guesses: this revision became visible exactly then, or had become visible by then.
    void guessStart(const QString &storageId, Instant at) { m_starts.insert(storageId, at); }
    void guessSeenBy(const QString &storageId, Instant at) { m_seenBy.insert(storageId, at); }

    // Up to `most` instants to look at now, what tells of more revisions first, then the newest. `asked`: those whose
    // answers are still to come. Empty with nothing asked: all is known.
    [[nodiscard]] QList<Instant> next(int most, const QList<Instant> &asked = {}) const;
    [[nodiscard]] bool isComplete() const { return next(1).isEmpty(); }
    // The same for two of memory(), one after the other, alone. Nothing: it is known well enough when one became the
    // other.
    [[nodiscard]] std::optional<Instant> between(const SeenContent &older, const SeenContent &newer) const;

    [[nodiscard]] QList<Revision> revisions() const; // newest first
    [[nodiscard]] QString newest() const; // storage id; empty: nothing was seen, or nothing is there
    // Where it ended, when the oldest is reached; `branching`: what it means to be there at `lower`.
    [[nodiscard]] HistoryEnd end(HistoryEnd branching) const;
    [[nodiscard]] Instant lower() const { return m_lower; }

    // What was seen, for another search of the same artifact, branch and lower end.
    [[nodiscard]] const QList<SeenContent> &memory() const { return m_runs; }
    void remember(const QList<SeenContent> &runs);

private:
    using Run = SeenContent;
    [[nodiscard]] std::optional<Instant> below(const Run &oldest) const;
    [[nodiscard]] qint64 usualDelay() const;
    [[nodiscard]] qsizetype shown() const; // how many runs, from the oldest on, begin in time

    Instant m_lower;
    std::optional<Instant> m_until;
    qint64 m_precision;
    QList<Run> m_runs; // oldest first
    QHash<QString, Instant> m_starts;
    QHash<QString, Instant> m_seenBy;
    QHash<QString, QString> m_accounts; // by storage id
};

} // namespace artiscope
