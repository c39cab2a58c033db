// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/historysearch.h"

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {

constexpr qint64 firstDelay = 500'000; // microseconds from storing an object to recording it, before any is known
constexpr qint64 delayGrowth = 8;

bool isWithin(Instant at, Instant older, Instant newer)
{
    return older < at && at < newer;
}

} // namespace

void HistorySearch::saw(Instant at, const QString &storageId, const QString &checksum)
{
    const auto newer = std::ranges::find_if(m_runs, [at](const Run &run) { return at < run.first; });
    const bool hasOlder = newer != m_runs.begin();
    if (hasOlder && std::prev(newer)->storageId == storageId) {
        Run &run = *std::prev(newer);
        run.last = std::max(run.last, at);
        return;
    }
    // What was seen of now is as exact as clocks are. Where an instant shows something else, that was too late.
    if (hasOlder && std::prev(newer)->last >= at)
        std::prev(newer)->last = std::prev(newer)->first;
    if (newer != m_runs.end() && newer->storageId == storageId) {
        newer->first = at;
        return;
    }
    m_runs.insert(newer - m_runs.begin(), Run{storageId, checksum, at, at, m_accounts.value(storageId)});
}

void HistorySearch::wasStoredBy(const QString &storageId, const QString &account)
{
    if (storageId.isEmpty() || account.isEmpty())
        return;
    m_accounts.insert(storageId, account);
    const auto run = std::ranges::find(m_runs, storageId, &Run::storageId);
    if (run != m_runs.end())
        run->by = account;
}

void HistorySearch::remember(const QList<SeenContent> &runs)
{
    for (const SeenContent &run : runs) {
        saw(run.first, run.storageId, run.checksum);
        saw(run.last, run.storageId, run.checksum);
        wasStoredBy(run.storageId, run.by);
    }
}

qsizetype HistorySearch::shown() const
{
    const auto later = std::ranges::find_if(m_runs, [this](const Run &run) { return m_until && *m_until < run.first; });
    return later - m_runs.begin();
}

QString HistorySearch::newest() const
{
    const qsizetype count = shown();
    return count == 0 ? QString() : m_runs.at(count - 1).storageId;
}

QList<Instant> HistorySearch::next(int most, const QList<Instant> &asked) const
{
    QList<Instant> instants;
    const auto add = [&](std::optional<Instant> at, Instant older, Instant newer) {
        const bool isAsked = std::ranges::any_of(asked, [&](Instant one) { return isWithin(one, older, newer); });
        if (at && !isAsked && instants.size() < most)
            instants << *at;
    };
    if (m_runs.isEmpty())
        return instants;
    add(below(m_runs.constFirst()), Instant{std::numeric_limits<qint64>::min()}, m_runs.constFirst().first);
    // Guesses tell of revisions that are not known yet; halving goes on afterwards.
    for (qsizetype i = shown() - 1; i > 0; --i)
        add(between(m_runs.at(i - 1), m_runs.at(i)), m_runs.at(i - 1).last, m_runs.at(i).first);
    return instants;
}

// Towards the beginning: in front of the oldest that is known, until nothing is there.
std::optional<Instant> HistorySearch::below(const Run &oldest) const
{
    if (oldest.storageId.isEmpty() || oldest.first <= m_lower)
        return {};
    if (const auto start = m_starts.constFind(oldest.storageId); start != m_starts.cend()) {
        const Instant before{start->microseconds - 1};
        if (isWithin(before, m_lower, oldest.first))
            return before;
    }
    const auto made = timeInStorageId(oldest.storageId);
    return made && isWithin(*made, m_lower, oldest.first) ? *made : m_lower;
}

std::optional<Instant> HistorySearch::between(const Run &older, const Run &newer) const
{
    const Instant from = older.last;
    const Instant to = newer.first;
    if (to.microseconds - from.microseconds <= m_precision)
        return {};
    const auto made = timeInStorageId(newer.storageId);
    std::optional<Instant> seenBy;
    if (const auto by = m_seenBy.constFind(newer.storageId); by != m_seenBy.cend())
        seenBy = *by;
    QList<std::optional<Instant>> guesses;
    if (const auto start = m_starts.constFind(newer.storageId); start != m_starts.cend())
        guesses << Instant{start->microseconds - 1} << *start;
    guesses << made << seenBy;
    for (const std::optional<Instant> &guess : std::as_const(guesses)) {
        if (guess && isWithin(*guess, from, to))
            return guess;
    }
    // Away from the guess, further each time, until the change is behind.
    if (const auto anchor = made ? made : seenBy) {
        const qint64 way = *anchor <= from ? 1 : -1;
        for (qint64 delay = usualDelay(); delay < std::numeric_limits<qint64>::max() / (2 * delayGrowth);
             delay *= delayGrowth) {
            const Instant at{anchor->microseconds + way * delay};
            if (isWithin(at, from, to))
                return at;
            if (way > 0 ? at >= to : at <= from)
                break;
        }
    }
    return Instant{from.microseconds + (to.microseconds - from.microseconds) / 2};
}

// How long after the time in its storage id a revision became visible, with some more: what is known of the others.
qint64 HistorySearch::usualDelay() const
{
    qint64 longest = 0;
    for (qsizetype i = 1; i < m_runs.size(); ++i) {
        const Run &run = m_runs.at(i);
        const auto made = timeInStorageId(run.storageId);
        if (made && run.first.microseconds - m_runs.at(i - 1).last.microseconds == 1)
            longest = std::max(longest, qAbs(run.first.microseconds - made->microseconds));
    }
    return longest == 0 ? firstDelay : std::clamp<qint64>(longest + longest / 4, 1'000, 2'000'000);
}

QList<Revision> HistorySearch::revisions() const
{
    QList<Revision> revisions;
    const qsizetype count = shown();
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Run &run = m_runs.at(i);
        if (run.storageId.isEmpty())
            continue;
        Revision revision{.storageId = run.storageId,
            .checksum = run.checksum,
            .firstSeen = run.first,
            .lastSeen = run.last,
            .isCurrent = i + 1 == count,
            .by = run.by};
        if (i > 0 && run.first.microseconds - m_runs.at(i - 1).last.microseconds == 1)
            revision.since = run.first;
        if (!revision.isCurrent && m_runs.at(i + 1).first.microseconds - run.last.microseconds == 1)
            revision.until = m_runs.at(i + 1).first;
        revisions << revision;
    }
    return revisions;
}

HistoryEnd HistorySearch::end(HistoryEnd branching) const
{
    if (m_runs.isEmpty() || below(m_runs.constFirst()))
        return HistoryEnd::Open;
    return m_runs.constFirst().storageId.isEmpty() ? HistoryEnd::FirstRendering : branching;
}

} // namespace artiscope
