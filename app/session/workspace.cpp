// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server is opened, followed and closed, and asked to generate. What of it is looked at: workspaceplaces.cpp.

#include "app/session/workspace.h"

#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "app/session/reference.h"
#include "app/session/samechange.h"
#include "app/store/contentcache.h"
#include "app/store/historystore.h"
#include "app/store/settings.h"

#include <QMap>

#include <numeric>

namespace artiscope {

namespace {
constexpr std::chrono::minutes visitEvery(1);
constexpr std::chrono::milliseconds compareAfter(500);
} // namespace

Workspace::Workspace(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_autoRefresh, &QTimer::timeout, this, [this] {
        if (!m_catalogue || m_connection->state() != Connection::State::Ready)
            return;
        if (m_against && m_against->isNow()) // nothing else tells what is stored there
            m_comparing.start();
        if (!m_snapshot.isNow())
            return;
        m_branches->refresh(); // one may be merged or gone by now
        askRights();
        m_catalogue->refresh();
    });
    m_visiting.setInterval(visitEvery);
    connect(&m_visiting, &QTimer::timeout, this, &Workspace::keepVisit);
    m_comparing.setInterval(compareAfter);
    m_comparing.setSingleShot(true);
    connect(&m_comparing, &QTimer::timeout, this, &Workspace::compareAgain);
}

Workspace::~Workspace()
{
    close();
}

void Workspace::open(const Profile &profile, std::optional<Secret> secret)
{
    const QString last = m_services.settings.lastBranch(profile.id);
    openAt(profile, std::move(secret),
        {.branch = profile.defaultBranch.isEmpty() ? last : profile.defaultBranch, .asLeft = true});
}

void Workspace::openAt(const Profile &profile, std::optional<Secret> secret, const Wanted &wanted)
{
    const bool isSame = m_connection && m_connection->profile().id == profile.id;
    const std::optional<Instant> before = isSame ? m_lastVisit : m_services.settings.lastVisit(profile.id);
    close();
    m_wanted = wanted;
    m_isAsLeft = wanted.asLeft;
    if (!profile.isSample()) // which is another one each time
        m_lastVisit = before;
    m_connection = std::make_unique<Connection>(profile, m_services, std::move(secret));
    m_branches = std::make_unique<BranchList>(*m_connection);
    m_catalogue = std::make_unique<Catalogue>(*m_connection);
    m_content = std::make_unique<ContentSource>(*m_connection);
    m_runs = std::make_unique<RunCentre>(*m_connection,
        // The next sample is another server, which knows nothing of this one's runs.
        RunCentre::Options{.file = m_services.dataFolder.isEmpty() || profile.isSample()
                ? QString()
                : QStringLiteral("%1/runs-%2.json").arg(m_services.dataFolder, profile.id),
            .timeout = std::chrono::seconds(m_services.settings.runTimeoutSeconds())});
    m_comparison = std::make_unique<Comparison>(*m_connection);
    m_changedContents = std::make_unique<ChangedContents>(*m_content);
    m_changedContents->setMake(signatureBytes);
    m_changedContents->setCounting(m_counting);
    m_sameChange = std::make_unique<SameChange>(*m_changedContents);
    m_baseComparison = std::make_unique<BaseComparison>(*m_connection, *m_comparison, *m_branches);
    m_readings = std::make_unique<Readings>(Reading::Parts{*m_connection, *m_content, *m_branches, *m_runs});

    connect(m_connection.get(), &Connection::stateChanged, this, &Workspace::connectionChanged);
    connect(m_branches.get(), &BranchList::changed, this, &Workspace::branchesChanged);
    connect(m_catalogue.get(), &Catalogue::artifactsReset, this, &Workspace::follow);
    connect(m_catalogue.get(), &Catalogue::artifactsReplaced, this, &Workspace::follow);
    connect(m_catalogue.get(), &Catalogue::artifactsAppended, this, &Workspace::follow);
    connect(m_catalogue.get(), &Catalogue::artifactsUpdated, this, &Workspace::follow);
    connect(m_catalogue.get(), &Catalogue::stateChanged, this, &Workspace::follow);
    connect(m_catalogue.get(), &Catalogue::stateChanged, this, &Workspace::keepVisit);
    connect(m_catalogue.get(), &Catalogue::artifactsReplaced, this, &Workspace::compareAgain);
    connect(m_catalogue.get(), &Catalogue::artifactsUpdated, this, &Workspace::compareSoon);
    connect(m_catalogue.get(), &Catalogue::artifactsAppended, this, [this](int first, int last) {
        QList<int> rows(last - first + 1);
        std::iota(rows.begin(), rows.end(), first);
        compareSoon(rows);
    });
    connect(m_comparison.get(), &Comparison::stateChanged, this, &Workspace::followComparison);
    connect(m_comparison.get(), &Comparison::stateChanged, this, &Workspace::lookIntoChanges);
    connect(m_comparison.get(), &Comparison::stateChanged, this, &Workspace::keepCompared);
    connect(m_baseComparison.get(), &BaseComparison::stateChanged, this, &Workspace::followBase);
    connect(m_readings.get(), &Readings::shownChanged, this, &Workspace::follow);
    connect(m_readings.get(), &Readings::shownChanged, this, &Workspace::followComparison);
    connect(m_readings.get(), &Readings::activeChanged, this, [this] {
        follow();
        followComparison();
        record();
    });
    connect(
        m_runs.get(), &RunCentre::artifactsChanged, this, [this](const QString &definitionId, const QString &branch) {
            if (m_snapshot == Snapshot{branch, {}} && m_catalogue->state() == LoadState::Ready)
                m_catalogue->refreshDefinition(definitionId);
        });
    Q_EMIT opened();
    m_connection->open();
}

void Workspace::openLike(const Workspace &other)
{
    const Snapshot &shown = other.snapshot();
    openAt(other.connection().profile(), other.connection().givenSecret(),
        {.branch = shown.branch,
            .time = shown.at ? shown.at->toWire() : QString(),
            .against = other.against() ? snapshotReference(*other.against()) : QString()});
    m_lastVisit = other.lastVisit(); // it is one visit
}

void Workspace::close()
{
    if (!m_connection)
        return;
    Q_EMIT closing();
    keepVisit();
    m_autoRefresh.stop();
    m_visiting.stop();
    m_comparing.stop();
    m_rightsRequest.cancel();
    m_planRequest.cancel();
    m_limitRequest.cancel();
    m_readings.reset();
    m_baseComparison.reset();
    m_sameChange.reset();
    m_changedContents.reset();
    m_comparison.reset();
    m_runs.reset();
    m_content.reset();
    m_cache.reset();
    m_pasts.reset();
    m_catalogue.reset();
    m_branches.reset();
    m_connection.reset();
    m_snapshot = {};
    m_against.reset();
    m_lastVisit.reset();
    m_rights.reset();
    m_places.clear();
    m_position = -1;
    Q_EMIT snapshotChanged();
    Q_EMIT againstChanged();
    Q_EMIT placesChanged();
    Q_EMIT generateBlockChanged();
}

Instant Workspace::now() const
{
    return m_connection ? m_connection->client().serverNow() : Instant{m_services.clock.microseconds()};
}

std::optional<Branch> Workspace::branch() const
{
    return m_branches ? m_branches->find(m_snapshot.branch) : std::nullopt;
}

void Workspace::connectionChanged()
{
    if (m_connection->state() == Connection::State::Ready) {
        useCache();
        m_rights.reset();
        m_branches->refresh();
        m_runs->resume();
        if (!m_snapshot.branch.isEmpty()) { // signed in again: what was asked of the former client never came
            askRights();
            m_catalogue->reload();
            m_baseComparison->restart();
            compareAgain();
            for (Reading *reading : m_readings->all()) {
                if (reading->document().state() != LoadState::Ready)
                    reading->document().reload();
                reading->askAgain();
            }
        }
    }
    Q_EMIT generateBlockChanged();
}

// Contents belong to a deployment, which only the server can name. So do pasts; but the next sample is another server
// that calls itself the same, whose contents are as before and whose past is not.
void Workspace::useCache()
{
    const QString deployment = m_connection->server().deploymentId;
    if (m_cache || m_services.cacheFolder.isEmpty() || deployment.isEmpty())
        return;
    m_cacheLimit = m_services.settings.cacheLimit();
    m_cache = std::make_unique<ContentCache>(m_services.cacheFolder, deployment, m_cacheLimit);
    m_content->useCache(m_cache.get());
    if (!m_connection->profile().isSample())
        m_pasts = std::make_unique<HistoryStore>(m_services.cacheFolder, deployment);
}

Request Workspace::cacheSize(Done<qint64> done) const
{
    if (m_cache)
        return m_cache->size(std::move(done));
    const Promise<qint64> promise(std::move(done));
    promise.finish(qint64(0));
    return promise.request();
}

void Workspace::branchesChanged()
{
    if (m_branches->state() != LoadState::Ready)
        return;
    if (m_snapshot.branch.isEmpty())
        arrive();
    else if (!m_branches->find(m_snapshot.branch))
        Q_EMIT branchVanished(m_snapshot.branch);
    Q_EMIT generateBlockChanged();
}

void Workspace::startRefreshing()
{
    const std::chrono::seconds interval(m_services.settings.refreshSeconds());
    if (interval.count() == 0)
        m_autoRefresh.stop();
    else if (!m_autoRefresh.isActive() || m_autoRefresh.intervalAsDuration() != interval)
        m_autoRefresh.start(interval);
}

void Workspace::followSettings()
{
    if (!isOpen())
        return;
    m_connection->client().setLimits(m_services.transport.timeout, m_services.transport.sizeLimit);
    m_runs->setTimeout(std::chrono::seconds(m_services.settings.runTimeoutSeconds()));
    // What cannot be made room for now is made room for by what is kept next.
    if (m_cache && m_cacheLimit != m_services.settings.cacheLimit()) {
        m_cacheLimit = m_services.settings.cacheLimit();
        m_limitRequest = m_cache->setLimit(m_cacheLimit, [](const Result<Nothing> &) {});
    }
    if (!m_snapshot.branch.isEmpty())
        startRefreshing();
}

// Not only when one leaves, which a program that is killed does not notice; and only while there is something to be
// seen.
void Workspace::keepVisit()
{
    if (!m_connection || m_connection->profile().isSample() || m_connection->state() != Connection::State::Ready
        || m_catalogue->state() != LoadState::Ready || !showsItsSnapshot())
        return;
    m_services.settings.setLastVisit(m_connection->profile().id, now());
    m_visiting.start();
}

void Workspace::refresh()
{
    if (!m_connection)
        return;
    if (m_connection->state() != Connection::State::Ready) {
        m_connection->open();
        return;
    }
    m_branches->refresh();
    if (m_snapshot.branch.isEmpty())
        return;
    askRights();
    m_catalogue->reload();
    compareAgain();
}

void Workspace::askRights()
{
    m_rightsRequest = m_connection->client().rights(m_snapshot.branch, [this](Result<ArtifactRights> rights) {
        if (rights)
            m_rights = *rights;
        Q_EMIT generateBlockChanged();
    });
}

GenerateBlock Workspace::generateBlock() const
{
    const bool connected = m_connection && m_connection->state() == Connection::State::Ready;
    return artiscope::generateBlock(
        connected, connected ? m_connection->account() : Account{}, m_rights, branch(), !m_snapshot.isNow());
}

void Workspace::generate(const QList<Artifact> &artifacts)
{
    if (generateBlock() != GenerateBlock::None || !showsItsSnapshot())
        return;
    QMap<QString, QList<Artifact>> byDefinition;
    for (const Artifact &artifact : artifacts)
        byDefinition[artifact.definition.id] << artifact;
    for (const QList<Artifact> &group : std::as_const(byDefinition))
        m_runs->generate(group.constFirst().definition, m_snapshot.branch, group);
}

void Workspace::planAll(const Definition &definition)
{
    if (generateBlock() != GenerateBlock::None)
        return;
    m_planRequest = planGeneration(*m_connection, definition, m_snapshot.branch, [this](Result<GenerationPlan> plan) {
        if (plan)
            Q_EMIT planned(*plan);
        else
            Q_EMIT planFailed(plan.error());
    });
}

void Workspace::generateAll(const GenerationPlan &plan)
{
    if (generateBlock() == GenerateBlock::None)
        m_runs->generateAll(plan);
}

void Workspace::generateFailedAgain(const QString &runId)
{
    const Run *run = m_runs ? m_runs->find(runId) : nullptr;
    if (!run)
        return;
    QList<Artifact> failed;
    for (const RunItem &item : run->items) {
        // Without an artifact there is no id to ask by: only a full pass can make it (contract, "nodes").
        if (item.outcome == Outcome::Failed && !item.artifactId.isEmpty()) {
            failed << Artifact{.id = item.artifactId,
                .definition = run->definition,
                .target = item.target,
                .checksum = item.checksumBefore,
                .storageId = item.storageIdBefore};
        }
    }
    if (!failed.isEmpty())
        m_runs->generate(run->definition, run->branch, failed);
}

} // namespace artiscope
