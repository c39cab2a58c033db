// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/history.h"

#include "app/store/historystore.h"

#include <QSet>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int looksAtOnce = 4;

} // namespace

History::History(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

History::~History()
{
    keep();
}

void History::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void History::open(const Artifact &artifact, const Snapshot &snapshot, const QList<Branch> &branches)
{
    stop();
    m_artifact = artifact;
    m_snapshot = snapshot;
    m_newest.reset();
    m_hasEvents = false;
    m_asked = 0;
    m_past = branchPast(snapshot, branches);
    m_isRecalled = !m_store;
    m_search = HistorySearch(m_past.lower, snapshot.at);
    setState(LoadState::Loading);
    Q_EMIT changed();
    recall();
}

HistoryPlace History::place() const
{
    return {m_past.kept(), m_artifact.key()};
}

void History::recall()
{
    if (m_isRecalled) {
        askNewest();
        return;
    }
    m_step = m_store->read(place(), [this](Result<QList<SeenContent>> seen) {
        m_isRecalled = true;
        if (seen) // trouble with the disk is no reason not to ask the server
            m_search.remember(*seen);
        askNewest();
        Q_EMIT changed();
    });
}

void History::keep()
{
    if (m_store && m_isNews)
        m_keep = m_store->write(place(), m_search.memory(), [](Result<Nothing>) {});
    m_isNews = false;
}

void History::letGo()
{
    keep();
    if (m_names.isActive())
        m_hasEvents = false; // they are asked again, since they say whose names are missing
    m_step.cancel();
    m_names.cancel();
    m_looks.clear();
}

void History::stop()
{
    letGo();
    if (m_state == LoadState::Loading)
        setState(LoadState::Idle);
}

void History::resume()
{
    if (m_artifact.id.isEmpty() || m_state == LoadState::Loading || m_state == LoadState::Ready)
        return;
    setState(LoadState::Loading);
    if (!m_newest)
        recall();
    else if (!m_hasEvents)
        askEvents();
    else
        look();
}

HistoryEnd History::end() const
{
    return m_search.end(m_past.branch.isDefault ? HistoryEnd::ServersBeginning : HistoryEnd::Branching);
}

void History::askNewest()
{
    ++m_asked;
    const Instant now = m_connection.client().serverNow();
    const Instant asked = std::min(m_snapshot.at.value_or(now), now); // later ones are answered as now
    m_step = m_connection.client().storedContents(
        m_snapshot, m_artifact.key(), Priority::High, [this, asked](Result<QList<StoredContent>> contents) {
            if (contents)
                sawNewest(choose(*contents), asked);
            else
                setState(LoadState::Failed, contents.error());
        });
}

// On a branch that was rebased a key may have two artifacts.
StoredContent History::choose(const QList<StoredContent> &contents) const
{
    const auto same = std::ranges::find(contents, m_artifact.id, &StoredContent::artifactId);
    if (same != contents.end())
        return *same;
    const auto rendered = std::ranges::find_if(contents, [](const auto &one) { return !one.storageId.isEmpty(); });
    return rendered == contents.end() ? StoredContent{} : *rendered;
}

void History::sawNewest(const StoredContent &content, Instant asked)
{
    if (m_snapshot.isNow() && !content.storageId.isEmpty() && content.storageId == m_search.newest()) {
        m_newest = content; // nothing is new
        askWhatHelps();
        return;
    }
    const bool isDated = content.storedAt && *content.storedAt >= m_search.lower();
    if (!m_snapshot.isNow() || content.storageId.isEmpty() || !isDated) {
        begin(content, asked);
        return;
    }
    // The server says when. That it shows it then is looked at, since of a branch it may say when of another one.
    m_search.guessStart(content.storageId, *content.storedAt);
    ++m_asked;
    m_step = m_connection.client().storedContents({m_snapshot.branch, content.storedAt}, m_artifact.key(),
        Priority::High, [this, content, asked](Result<QList<StoredContent>> then) {
            const bool isThere = then && choose(*then).storageId == content.storageId;
            if (isThere)
                m_search.wasStoredBy(content.storageId, content.storedBy);
            begin(content, isThere ? *content.storedAt : std::max(asked, *content.storedAt));
        });
}

void History::begin(const StoredContent &newest, Instant at)
{
    m_newest = newest;
    tell(at, newest);
    askWhatHelps();
}

void History::tell(Instant at, const StoredContent &content)
{
    m_search.saw(at, content.storageId, content.checksum);
    m_isNews = true;
    Q_EMIT changed();
}

// Events tell nothing that is not known when everything was found another time.
void History::askWhatHelps()
{
    if (m_state != LoadState::Loading || !m_newest) // whoever heard of a change stopped it, or opened another
        return;
    m_hasEvents = m_search.isComplete();
    if (m_hasEvents)
        look();
    else
        askEvents();
}

void History::askEvents()
{
    ++m_asked;
    const QString artifactId = m_newest->artifactId.isEmpty() ? m_artifact.id : m_newest->artifactId;
    m_step = m_connection.client().artifactEvents(
        {m_past.branch.name}, {artifactId}, Priority::High, [this](Result<QList<ArtifactEvent>> events) {
            m_hasEvents = true; // without them it takes more looks, that is all
            QHash<QString, QString> accounts;
            for (const ArtifactEvent &event : events ? *events : QList<ArtifactEvent>()) {
                m_search.guessSeenBy(event.storageId, event.at);
                if (!event.accountId.isEmpty())
                    accounts.insert(event.storageId, event.accountId);
            }
            if (!accounts.isEmpty())
                askNames(accounts);
            look();
        });
}

void History::askNames(const QHash<QString, QString> &accounts)
{
    ++m_asked;
    const QStringList values = accounts.values();
    const QStringList ids = QSet<QString>(values.cbegin(), values.cend()).values();
    m_names = m_connection.client().accountNames(
        ids, Priority::High, [this, accounts](Result<QHash<QString, QString>> names) {
            for (auto account = accounts.cbegin(); names && account != accounts.cend(); ++account)
                m_search.wasStoredBy(account.key(), names->value(account.value()));
            m_isNews = true;
            Q_EMIT changed();
            complete();
        });
}

void History::look()
{
    if (m_state != LoadState::Loading || !m_newest || !m_hasEvents)
        return;
    QList<Instant> asked;
    for (const auto &one : m_looks)
        asked << one.first;
    const QList<Instant> instants = m_search.next(looksAtOnce - int(asked.size()), asked);
    for (const Instant at : instants)
        lookAt(at);
    complete();
}

void History::lookAt(Instant at)
{
    ++m_asked;
    m_looks[at] = m_connection.client().storedContents(
        {m_snapshot.branch, at}, m_artifact.key(), Priority::High, [this, at](Result<QList<StoredContent>> contents) {
            m_looks.erase(at);
            const bool isBeforeAll = !contents && contents.error().reason == Error::Reason::BeforeBeginning;
            if (!contents && !isBeforeAll) {
                letGo();
                setState(LoadState::Failed, contents.error());
                return;
            }
            tell(at, isBeforeAll ? StoredContent{} : choose(*contents));
            look();
        });
}

void History::complete()
{
    if (m_state == LoadState::Loading && m_newest && m_hasEvents && m_looks.empty() && !m_names.isActive()) {
        keep();
        setState(LoadState::Ready);
    }
}

} // namespace artiscope
