// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sethistory.h"

#include "app/core/logging.h"
#include "app/core/pool.h"
#include "app/session/listing.h"

#include <algorithm>
#include <tuple>

namespace artiscope {

namespace {

constexpr int looksAtOnce = 2; // each is a listing, which asks for several pages at once
constexpr int mostEvents = 1000; // twenty pages; what is older is seen in a few listings
constexpr qint64 eventDelay = 60; // seconds: an event is told a moment after what it tells of

} // namespace

SetHistory::SetHistory(Connection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_ends(connection)
{
    connect(&m_ends, &Comparison::stateChanged, this, &SetHistory::endsChanged);
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_connection.state() == Connection::State::Ready)
            askAgain();
    });
}

SetHistory::~SetHistory() = default;

void SetHistory::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void SetHistory::open(const QString &branch, Instant from, std::optional<Instant> to, const QList<Branch> &branches)
{
    letGo();
    m_past = branchPast({branch, {}}, branches);
    // An instant, for now too: what is stored while one looks is none of it.
    const Instant now = m_connection.client().serverNow();
    m_to = std::min(to.value_or(now), now);
    m_from = std::min(from, m_to);
    m_beginning = HistoryEnd::Open;
    if (m_from <= m_past.lower) {
        m_beginning = m_past.branch.isDefault ? HistoryEnd::ServersBeginning : HistoryEnd::Branching;
        m_from = m_past.lower;
        m_to = std::max(m_to, m_past.lower);
    }
    std::tuple before(
        std::exchange(m_search, SetSearch(m_from, m_to)), std::exchange(m_answers, {}), std::exchange(m_sets, {}));
    m_events = 0;
    m_hasEvents = false;
    m_telling = Telling::All;
    m_toldSince.reset();
    m_names.clear();
    setState(LoadState::Loading);
    Q_EMIT changed();
    letGoOnPool(std::move(before));
    if (m_state == LoadState::Loading) // whoever heard of it stopped it
        m_ends.compare({m_past.branch.name, m_from}, {m_past.branch.name, m_to});
}

void SetHistory::letGo()
{
    if (m_ends.state() == LoadState::Loading)
        m_ends.stop();
    m_searching.cancel();
    m_eventsRequest.cancel();
    m_namesRequest.cancel();
    m_looks.clear();
}

void SetHistory::stop()
{
    if (m_state != LoadState::Loading)
        return;
    m_state = LoadState::Idle; // before the ends, which tell that they were stopped
    letGo();
    Q_EMIT stateChanged();
}

void SetHistory::resume()
{
    if (m_past.branch.name.isEmpty() || m_state == LoadState::Loading || m_state == LoadState::Ready)
        return;
    setState(LoadState::Loading);
    if (m_ends.state() != LoadState::Ready) {
        m_ends.compare({m_past.branch.name, m_from}, {m_past.branch.name, m_to});
    } else if (!m_hasEvents || m_telling == Telling::Failed) {
        m_hasEvents = false;
        m_telling = Telling::All;
        askEvents();
    } else {
        askNames();
        searchOn();
    }
}

// What was asked of the former client never came, or was refused.
void SetHistory::askAgain()
{
    if (m_state == LoadState::Loading)
        stop();
    else if (m_state != LoadState::Failed || !meansSignedOut(*m_error))
        return;
    resume();
}

void SetHistory::endsChanged()
{
    if (m_state != LoadState::Loading)
        return;
    if (m_ends.state() == LoadState::Failed) {
        letGo();
        setState(LoadState::Failed, m_ends.error());
    } else if (m_ends.state() == LoadState::Ready) {
        const QList<ArtifactChange> ends = m_ends.changes();
        take([ends](SetSearch &search) { search.sawEnds(ends); });
        keep(m_from, [ends] { return shownContents(ends, &ArtifactChange::left); });
        keep(m_to, [ends] { return shownContents(ends, &ArtifactChange::right); });
        askEvents();
    }
}

void SetHistory::askEvents()
{
    if (m_state != LoadState::Loading) // whoever heard of a change stopped it
        return;
    m_eventsRequest = m_connection.client().artifactEvents(m_past.branch.name, m_from, m_to.plusSeconds(eventDelay),
        m_events, Priority::High, [this](Result<Page<ArtifactEvent>> page) {
            if (page) {
                takeEvents(*page);
                return;
            }
            if (meansSignedOut(page.error())) {
                letGo();
                setState(LoadState::Failed, page.error());
                return;
            }
            // Without them it takes more looks, and nobody says who it was.
            qCInfo(lcSession) << "events failed:" << page.error().detail;
            m_telling = Telling::Failed;
            endEvents();
        });
}

void SetHistory::takeEvents(const Page<ArtifactEvent> &page)
{
    for (const ArtifactEvent &event : page.items) {
        m_toldSince = m_toldSince ? std::min(*m_toldSince, event.at) : event.at;
        if (!event.accountId.isEmpty() && !m_names.contains(event.accountId))
            m_names.insert(event.accountId, {});
    }
    take([events = page.items](SetSearch &search) {
        for (const ArtifactEvent &event : events)
            search.told(event);
    });
    m_events += int(page.items.size());
    const bool isAll = page.items.isEmpty() || m_events >= page.total;
    if (!isAll && m_events >= mostEvents)
        m_telling = Telling::Cut;
    if (isAll || m_events >= mostEvents)
        endEvents();
    else
        askEvents();
}

void SetHistory::endEvents()
{
    m_hasEvents = true;
    askNames();
    searchOn();
}

void SetHistory::askNames()
{
    QStringList unknown;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (name->isEmpty())
            unknown << name.key();
    }
    if (unknown.isEmpty() || m_state != LoadState::Loading)
        return;
    m_namesRequest =
        m_connection.client().accountNames(unknown, Priority::High, [this](Result<QHash<QString, QString>> names) {
            if (names)
                m_names.insert(*names);
            searchOn();
        });
}

void SetHistory::lookAt(const SetSearch::Look &one)
{
    m_looks[one.at] = listArtifacts(m_connection, {m_past.branch.name, one.at}, one.definitionId, Priority::High,
        [this, one](Result<QList<Artifact>> listed) {
            m_looks.erase(one.at);
            if (!listed) {
                letGo();
                setState(LoadState::Failed, listed.error());
                return;
            }
            keep(one.at, [artifacts = *listed] { return shownContents(artifacts); });
            take([one, artifacts = *listed](SetSearch &search) { search.saw(one.at, artifacts, one.definitionId); });
        });
}

void SetHistory::keep(Instant at, std::function<QList<ShownContent>()> shown)
{
    keepShown(m_store, m_past, at, m_connection.client().serverNow(), std::move(shown));
}

void SetHistory::take(const Answer &answer)
{
    m_answers << answer;
    searchOn();
}

void SetHistory::searchOn()
{
    if (m_state != LoadState::Loading)
        return;
    if (m_searching.isActive()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    QList<Instant> asked;
    for (const auto &one : m_looks)
        asked << one.first;
    const int most = m_hasEvents ? looksAtOnce - int(asked.size()) : 0; // which may tell what a look would
    m_searching = runOnPool<Searched>(
        [start = m_search, answers = m_answers, names = m_names, before = m_sets, asked, most](
            const Cancelled &cancelled) -> Result<Searched> {
            Searched found{.search = start, .sets = {}, .looks = {}};
            for (const Answer &answer : answers) {
                if (!cancelled())
                    answer(found.search);
            }
            QList<ChangeSet> sets = found.search.sets();
            for (ChangeSet &set : sets) {
                for (SetChange &one : set.changes)
                    one.by = names.value(one.accountId);
            }
            found.sets = foundSets(sets, before);
            found.looks = found.search.next(most, asked);
            return found;
        },
        [this, answers = m_answers.size()](Result<Searched> found) { takeSearched(found.take(), answers); });
}

void SetHistory::takeSearched(Searched found, qsizetype answers)
{
    const bool isNews = found.sets != m_sets; // of those that stayed the same it is the same object
    std::tuple before(std::exchange(m_search, std::move(found.search)), m_answers.first(answers),
        std::exchange(m_sets, std::move(found.sets)));
    m_answers.remove(0, answers);
    if (isNews)
        Q_EMIT changed();
    letGoOnPool(std::move(before));
    if (m_state != LoadState::Loading) // whoever heard of it stopped it
        return;
    for (const SetSearch::Look &one : std::as_const(found.looks))
        lookAt(one);
    if (m_isStale)
        searchOn();
    else if (m_hasEvents && m_looks.empty() && !m_namesRequest.isActive())
        setState(LoadState::Ready);
}

} // namespace artiscope
