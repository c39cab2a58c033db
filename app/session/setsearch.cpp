// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/setsearch.h"

#include "app/domain/shownartifacts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace artiscope {

namespace {

constexpr qint64 second = 1'000'000; // microseconds: so exact are times
// An artifact may be there, without content, for as long as its first rendering takes.
constexpr qint64 firstRendering = SetSearch::pause - 5 * second;

Instant plus(Instant at, qint64 microseconds)
{
    return {at.microseconds + microseconds};
}

} // namespace

void SetSearch::sawEnds(const QList<ArtifactChange> &ends)
{
    for (const ArtifactChange &end : ends) {
        const QString older = end.left ? end.left->storageId : QString();
        const QString newer = end.right ? end.right->storageId : QString();
        m_definitions.insert(end.shown().definition.id, end.shown().definition.name);
        if (older == newer) {
            if (!newer.isEmpty()) // else it may have come and gone
                m_unchanged.insert(end.key());
            continue;
        }
        Past &past = pastOf(end.key());
        past.artifact = end.shown();
        for (const std::optional<Artifact> *side : {&end.left, &end.right}) {
            if (*side)
                past.ids << (*side)->id;
        }
        past.search.saw(m_from, older, end.left ? end.left->checksum : QString());
        past.search.saw(m_to, newer, end.right ? end.right->checksum : QString());
    }
}

SetSearch::Past &SetSearch::pastOf(const ArtifactKey &key)
{
    const auto known = m_pasts.find(key);
    return known != m_pasts.end()
        ? *known
        : *m_pasts.insert(key,
            {.search = HistorySearch(m_from, m_to, second),
                .ids = {},
                .artifact = {.definition = {key.definitionId, {}}, .target = {key.targetId, {}, {}}}});
}

void SetSearch::told(const ArtifactEvent &event)
{
    if (event.storageId.isEmpty() || event.key.definitionId.isEmpty() || event.key.targetId.isEmpty()
        || m_unchanged.contains(event.key))
        return;
    if (!event.accountId.isEmpty())
        m_accounts.insert(event.storageId, event.accountId);
    if (!isWithin(event.at) && !m_pasts.contains(event.key))
        return; // nothing is known of it between
    Past &past = pastOf(event.key);
    if (!past.ids.isEmpty() && !past.ids.contains(event.artifactId)) {
        if (isWithin(event.at))
            past.doubtful << event;
        return;
    }
    const bool cameAndWent = past.search.memory().isEmpty();
    if (cameAndWent)
        past.search.saw(m_from, {}, {});
    past.search.guessSeenBy(event.storageId, event.at);
    if (isWithin(event.at)) {
        past.search.saw(event.at, event.storageId, event.checksum);
        const std::optional<Instant> made = timeInStorageId(event.storageId);
        if (made && isWithin(*made) && *made < event.at)
            past.search.saw(*made, event.storageIdBefore, event.checksumBefore);
    }
    if (cameAndWent) // last: else nothing would have been there all the time
        past.search.saw(m_to, {}, {});
}

void SetSearch::saw(Instant at, const QList<Artifact> &listed, const QString &definitionId)
{
    const QHash<ArtifactKey, const Artifact *> shown = shownArtifacts(listed);
    for (auto one = shown.cbegin(); one != shown.cend(); ++one) {
        if (m_unchanged.contains(one.key()))
            continue;
        if (m_pasts.contains(one.key())) {
            Artifact &artifact = m_pasts[one.key()].artifact;
            if (artifact.id.isEmpty())
                artifact = **one;
        } else if (!one.value()->storageId.isEmpty()) { // it came and went
            Past &past = pastOf(one.key());
            past.artifact = **one;
            past.search.saw(m_from, {}, {});
            past.search.saw(at, past.artifact.storageId, past.artifact.checksum);
            past.search.saw(m_to, {}, {});
        }
    }
    for (auto past = m_pasts.begin(); past != m_pasts.end(); ++past) {
        if (!definitionId.isEmpty() && past.key().definitionId != definitionId)
            continue;
        sawShown(*past, at, shown.value(past.key()));
    }
}

void SetSearch::sawShown(Past &past, Instant at, const Artifact *shown)
{
    past.search.saw(at, shown ? shown->storageId : QString(), shown ? shown->checksum : QString());
    if (past.doubtful.isEmpty())
        return;
    if (shown && !past.ids.contains(shown->id)) {
        past.ids << shown->id;
        const QList<ArtifactEvent> events = std::exchange(past.doubtful, {});
        for (const ArtifactEvent &event : events) {
            const QList<SeenContent> &seen = past.search.memory();
            if (std::ranges::find(seen, event.storageId, &SeenContent::storageId) != seen.end()
                || !isSettled(past, event.at))
                told(event);
        }
    }
    past.doubtful.removeIf([at](const ArtifactEvent &event) { return event.at == at; });
}

// Nothing may have been there at two instants, and something between them.
bool SetSearch::isSettled(const Past &past, Instant at)
{
    const QList<SeenContent> &seen = past.search.memory();
    const auto newer = std::ranges::find_if(seen, [at](const SeenContent &one) { return at < one.first; });
    if (newer == seen.begin())
        return false;
    const SeenContent &older = *std::prev(newer);
    if (at <= older.last)
        return !older.storageId.isEmpty();
    return newer != seen.end() && newer->first.microseconds - older.last.microseconds <= second;
}

std::optional<SetSearch::Look> SetSearch::doubt() const
{
    std::optional<Look> newest;
    for (const Past &past : m_pasts) {
        for (const ArtifactEvent &event : past.doubtful) {
            if (!isSettled(past, event.at) && (!newest || newest->at < event.at))
                newest = Look{event.at, past.artifact.definition.id};
        }
    }
    return newest;
}

SetSearch::Storing SetSearch::storing(const Past &past, const SeenContent &older, const SeenContent &newer) const
{
    Storing one{.past = &past, .older = older, .newer = newer, .lower = older.last, .at = {}, .isDated = false};
    const std::optional<Instant> made = timeInStorageId(newer.storageId);
    if (made && older.last <= *made && *made < newer.first) {
        one.isDated = true;
        one.lower = *made;
        one.at = made;
    }
    if (newer.first.microseconds - one.lower.microseconds <= second)
        one.at = newer.first;
    return one;
}

QList<SetSearch::Storing> SetSearch::storings() const
{
    QList<Storing> storings;
    for (const Past &past : m_pasts) {
        const QList<SeenContent> &seen = past.search.memory();
        for (qsizetype i = 1; i < seen.size(); ++i)
            storings << storing(past, seen.at(i - 1), seen.at(i));
    }
    return storings;
}

// Of those of which it is known when they were.
QList<SetSearch::Group> SetSearch::groups(QList<Storing> storings)
{
    erase_if(storings, [](const Storing &one) { return !one.at; });
    std::ranges::sort(storings, {}, [](const Storing &one) { return *one.at; });
    QList<Group> groups;
    std::optional<Instant> last;
    for (const Storing &one : std::as_const(storings)) {
        if (!last || one.at->microseconds - last->microseconds > SetSearch::pause)
            groups.prepend(Group{.storings = {}, .begin = one.lower, .end = {}});
        last = one.at;
        Group &group = groups.first();
        group.storings << one;
        group.begin = std::min(group.begin, one.lower);
        group.end = plus(*one.at, second);
    }
    return groups;
}

std::optional<Instant> SetSearch::missing(const Group &group, const Storing &one)
{
    if (one.isDated && one.older.last < group.begin)
        return group.begin;
    return one.newer.first > group.end ? std::optional(group.end) : std::nullopt;
}

QList<SetSearch::Look> SetSearch::next(int most, const QList<Instant> &asked) const
{
    std::map<Instant, QString, std::greater<>> looks; // newest first
    const auto want = [&](Instant at, const Storing &one) {
        const QString definitionId = one.past->artifact.definition.id;
        const auto [look, isNew] = looks.try_emplace(at, definitionId);
        if (!isNew && look->second != definitionId)
            look->second.clear();
    };
    const QList<Storing> all = storings();
    for (const Group &group : groups(all)) {
        for (const Storing &one : group.storings) {
            if (const std::optional<Instant> at = missing(group, one))
                want(*at, one);
        }
    }
    for (const Storing &one : all) {
        if (one.at)
            continue;
        const bool isAsked =
            std::ranges::any_of(asked, [&one](Instant at) { return one.older.last < at && at < one.newer.first; });
        const std::optional<Instant> at = one.past->search.between(one.older, one.newer);
        if (at && !isAsked)
            want(*at, one);
    }
    QList<Look> wanted;
    for (const auto &[at, definitionId] : looks) {
        if (wanted.size() < most && !asked.contains(at))
            wanted << Look{at, definitionId};
    }
    // Last: mostly it is known by then.
    if (looks.empty() && asked.isEmpty() && most > 0) {
        if (const std::optional<Look> look = doubt())
            wanted << *look;
    }
    return wanted;
}

ChangeSet SetSearch::changeSet(const Group &group) const
{
    // Twice in one set is one change, from what it was first to what it was last.
    QHash<const Past *, std::pair<Storing, Storing>> ends;
    for (const Storing &one : group.storings) {
        const auto known = ends.find(one.past);
        if (known == ends.end())
            ends.insert(one.past, {one, one});
        else
            known->second = one;
    }
    ChangeSet set{
        .begin = *group.storings.constFirst().at, .end = *group.storings.constLast().at, .before = group.begin};
    set.after = set.before;
    for (const auto &[first, last] : std::as_const(ends)) {
        const SeenContent &older = first.older;
        const SeenContent &newer = last.newer;
        if (older.storageId == newer.storageId || (!newer.storageId.isEmpty() && older.checksum == newer.checksum))
            continue;
        SetChange one{.change = older.storageId.isEmpty() ? Change::Added
                : newer.storageId.isEmpty()               ? Change::Removed
                                                          : Change::Changed,
            .artifact = last.past->artifact,
            .at = *last.at,
            .accountId = m_accounts.value(newer.storageId),
            .by = {}};
        const SeenContent &content = one.change == Change::Removed ? older : newer;
        one.artifact.storageId = content.storageId;
        one.artifact.checksum = content.checksum;
        if (one.artifact.definition.name.isEmpty())
            one.artifact.definition.name = m_definitions.value(one.artifact.definition.id);
        set.counts.add(one.change);
        set.changes << one;
    }
    for (const Storing &one : group.storings)
        set.after = std::max(set.after, one.newer.first);
    if (set.counts.added > 0)
        set.before = plus(set.before, -firstRendering);
    // Nothing happens in the pauses around it: times that one can read are as good.
    set.before = std::max(m_from, plus(set.before, -(set.before.microseconds % second)));
    set.after = std::min(m_to, plus(set.after, second - 1 - (set.after.microseconds + second - 1) % second));
    std::ranges::sort(set.changes, [](const SetChange &a, const SetChange &b) {
        const Artifact &x = a.artifact;
        const Artifact &y = b.artifact;
        return std::tie(x.definition.name, x.target.label, x.definition.id, x.target.id)
            < std::tie(y.definition.name, y.target.label, y.definition.id, y.target.id);
    });
    return set;
}

QList<ChangeSet> SetSearch::sets() const
{
    QList<ChangeSet> sets;
    for (const Group &group : groups(storings())) {
        if (std::ranges::any_of(
                group.storings, [&group](const Storing &one) { return missing(group, one).has_value(); }))
            continue; // what it was before may be another thing than it seems
        if (const ChangeSet set = changeSet(group); !set.changes.isEmpty())
            sets << set;
    }
    return sets;
}

} // namespace artiscope
