// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a server is looked at: the snapshot, what it is compared with, the artifact, and the way back.

#include "app/domain/humantime.h"
#include "app/session/basecomparison.h"
#include "app/session/branchpast.h"
#include "app/session/changedcontents.h"
#include "app/session/differenceexport.h"
#include "app/session/reference.h"
#include "app/session/samechange.h"
#include "app/session/sethistory.h"
#include "app/session/workspace.h"
#include "app/store/contentcache.h"
#include "app/store/historystore.h"
#include "app/store/settings.h"

#include <algorithm>

namespace artiscope {

namespace {
constexpr qsizetype rememberedPlaces = 200;
}

void Workspace::arrive()
{
    const auto [asked, time, against, asLeft] = std::exchange(m_wanted, {});
    Snapshot snapshot{asked, {}};
    if (asked.isEmpty() || !m_branches->find(asked))
        snapshot.branch = m_branches->defaultName();
    if (!time.isEmpty()) {
        if (const auto at = parseHumanTime(time, now(), QTimeZone::systemTimeZone()))
            snapshot.at = *at;
        else
            Q_EMIT placeRefused(at.error());
    }
    showSnapshot(snapshot);
    record();
    if (!asked.isEmpty() && asked != snapshot.branch) {
        const QString profileId = m_connection->profile().id;
        if (asked == m_services.settings.lastBranch(profileId)) {
            m_services.settings.setLastBranch(profileId, snapshot.branch);
            Q_EMIT branchVanished(asked);
        } else {
            Q_EMIT placeRefused({.kind = Error::Kind::Http, .reason = Error::Reason::BranchNotFound, .subject = asked});
        }
    }
    if (!against.isEmpty()) {
        if (const auto other = resolveSnapshot(against, m_branches->branches(), now(), QTimeZone::systemTimeZone()))
            compareWith(*other);
        else
            Q_EMIT placeRefused(other.error());
    }
    startRefreshing();
}

void Workspace::showSnapshot(const Snapshot &snapshot)
{
    const bool otherBranch = snapshot.branch != m_snapshot.branch;
    m_snapshot = snapshot;
    if (otherBranch) {
        m_rights.reset();
        askRights();
    }
    Q_EMIT snapshotChanged();
    Q_EMIT generateBlockChanged();
    m_catalogue->show(snapshot);
    compareAgain();
}

bool Workspace::showsItsSnapshot() const
{
    return m_catalogue && m_catalogue->shown() == m_snapshot;
}

void Workspace::setBranch(const QString &name)
{
    if (m_connection && !name.isEmpty() && name != m_snapshot.branch) {
        showSnapshot({name, m_snapshot.at});
        m_services.settings.setLastBranch(m_connection->profile().id, name);
        record();
    }
}

void Workspace::setTime(std::optional<Instant> at)
{
    if (m_connection && !m_snapshot.branch.isEmpty() && at != m_snapshot.at) {
        showSnapshot({m_snapshot.branch, at});
        record();
    }
}

void Workspace::compareWith(const std::optional<Snapshot> &other)
{
    if (!m_connection || m_snapshot.branch.isEmpty() || other == m_against)
        return;
    m_against = other;
    for (Place &place : m_places) {
        if (place.snapshot == m_snapshot)
            place.against = other;
    }
    Q_EMIT againstChanged();
    compareAgain();
}

void Workspace::swapSnapshots()
{
    if (m_against)
        showCompared(Snapshot(*m_against), Snapshot(m_snapshot));
}

void Workspace::showCompared(const Snapshot &shown, const std::optional<Snapshot> &against)
{
    if (!m_connection || m_snapshot.branch.isEmpty() || (shown == m_snapshot && against == m_against))
        return;
    m_against = against;
    Q_EMIT againstChanged();
    showSnapshot(shown);
    m_services.settings.setLastBranch(m_connection->profile().id, shown.branch);
    record();
}

void Workspace::compareSoon(const QList<int> &rows)
{
    if (!m_against || m_comparison->state() != LoadState::Ready)
        return; // whoever compares at the moment asks for all of it
    const QList<Artifact> &artifacts = m_catalogue->artifacts();
    const bool isAnother = std::ranges::any_of(rows, [&](int row) {
        const Artifact &artifact = artifacts.at(row);
        const ArtifactChange *const known = m_comparison->find(artifact.key());
        return !known || !known->right || known->right->storageId != artifact.storageId
            || known->right->checksum != artifact.checksum || known->right->status != artifact.status;
    });
    if (isAnother)
        m_comparing.start();
}

void Workspace::compareAgain()
{
    m_comparing.stop();
    if (m_against)
        m_comparison->compare(*m_against, m_snapshot);
    else if (m_comparison->state() != LoadState::Idle)
        m_comparison->stop();
}

void Workspace::lookIntoChanges()
{
    const std::pair pair(m_comparison->left(), m_comparison->right());
    if (m_comparison->state() == LoadState::Loading) {
        if (pair != m_lookedInto && m_changedContents->state() == LoadState::Loading)
            m_changedContents->stop(); // of two that nobody compares any more
        return; // else what was found stays until it is known what is to be found
    }
    QList<ArtifactChange> differing; // those of which one knows least first
    for (const Change wanted : {Change::Changed, Change::Added, Change::Removed}) {
        std::ranges::copy_if(m_comparison->changes(), std::back_inserter(differing),
            [wanted](const ArtifactChange &one) { return one.change == wanted && !one.shown().storageId.isEmpty(); });
    }
    // Whoever has stopped it has had enough of these two snapshots, also when they are compared anew.
    const bool isStopped = pair == std::exchange(m_lookedInto, pair) && m_changedContents->state() == LoadState::Idle
        && m_changedContents->differences().done() < m_changedContents->differences().total();
    m_changedContents->start(differing, Priority::Low);
    if (isStopped && m_changedContents->state() == LoadState::Loading)
        m_changedContents->stop();
}

void Workspace::keepCompared()
{
    if (m_comparison->state() != LoadState::Ready || !m_pasts)
        return;
    const auto keep = [this](const Snapshot &snapshot, std::optional<Artifact> ArtifactChange::*side) {
        keepShown(m_pasts.get(), branchPast(snapshot, m_branches->branches()), snapshot.at, now(),
            [changes = m_comparison->changes(), side] { return shownContents(changes, side); });
    };
    keep(m_comparison->left(), &ArtifactChange::left);
    keep(m_comparison->right(), &ArtifactChange::right);
}

void Workspace::setCounting(const CountingChoices &counting)
{
    if (counting == m_counting)
        return;
    m_counting = counting;
    if (m_changedContents) {
        m_changedContents->setCounting(counting);
        m_lookedInto = {}; // one wants to know how many there are then
        if (m_comparison->state() == LoadState::Ready)
            lookIntoChanges();
    }
    Q_EMIT countingChanged();
}

void Workspace::followComparison()
{
    for (const Readings::Side side : {Readings::Side::Left, Readings::Side::Right}) {
        if (Reading *reading = m_readings->shown(side))
            reading->followComparison(*m_comparison);
    }
    followBase();
}

void Workspace::followBase()
{
    for (const Readings::Side side : {Readings::Side::Left, Readings::Side::Right}) {
        if (Reading *reading = m_readings->shown(side))
            reading->followBase(*m_baseComparison);
    }
}

void Workspace::read(const ArtifactKey &key)
{
    if (m_connection && m_readings->active().key() != key)
        m_readings->show(key);
}

std::unique_ptr<ArtifactHistory> Workspace::makeHistory(const Artifact &artifact, const Snapshot &snapshot) const
{
    return std::make_unique<ArtifactHistory>(
        ArtifactHistory::Parts{*m_connection, *m_content, m_pasts.get(), m_counting}, artifact, snapshot,
        m_branches->branches());
}

std::unique_ptr<SetHistory> Workspace::makeSetHistory() const
{
    auto made = std::make_unique<SetHistory>(*m_connection);
    made->useStore(m_pasts.get());
    return made;
}

std::unique_ptr<DifferenceExport> Workspace::makeExport() const
{
    auto made = std::make_unique<DifferenceExport>(*m_connection, *m_content);
    made->useStore(m_pasts.get());
    return made;
}

// Rows that are still those of another snapshot say nothing about this one.
void Workspace::follow()
{
    if (!showsItsSnapshot())
        return;
    for (const Readings::Side side : {Readings::Side::Left, Readings::Side::Right}) {
        if (Reading *reading = m_readings->shown(side))
            reading->follow(*m_catalogue, m_snapshot);
    }
    for (Reading *reading : m_readings->all())
        reading->learnName(*m_catalogue);
}

void Workspace::record()
{
    const Place place{m_snapshot, m_readings->active().key(), m_against};
    if (m_position >= 0 && m_places.at(m_position) == place)
        return;
    // Where nothing was read yet, reading something is no step that one would want to go back from.
    const bool isSame = m_position >= 0 && m_places.at(m_position) == Place{m_snapshot, {}, m_against};
    m_places.resize(isSame ? m_position : m_position + 1);
    m_places << place;
    if (m_places.size() > rememberedPlaces)
        m_places.removeFirst();
    m_position = m_places.size() - 1;
    Q_EMIT placesChanged();
}

void Workspace::goBack()
{
    if (canGoBack())
        goTo(m_position - 1);
}

void Workspace::goForward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

void Workspace::goTo(qsizetype position)
{
    m_position = position;
    const Place place = m_places.at(position);
    const bool isElsewhere = place.snapshot != m_snapshot;
    if (place.against != m_against) {
        m_against = place.against;
        Q_EMIT againstChanged();
        if (!isElsewhere)
            compareAgain();
    }
    if (isElsewhere) {
        showSnapshot(place.snapshot);
        m_services.settings.setLastBranch(m_connection->profile().id, place.snapshot.branch);
    }
    if (place.artifact)
        read(*place.artifact);
    else
        m_readings->clear();
    Q_EMIT placesChanged();
}

} // namespace artiscope
