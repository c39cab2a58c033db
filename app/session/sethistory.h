// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/branchpast.h"
#include "app/session/comparison.h"
#include "app/session/foundset.h"
#include "app/session/setsearch.h"

#include <map>

namespace artiscope {

// What changed on a branch between two instants, as change sets, newest first, told as they are found. Asks for a
// listing of both ends, for the events between them, and for those listings that SetSearch still wants; for no content.
// Main thread; owned by whoever shows it; outlived by the connection.
//
//   open() ─→ Loading ─→ Ready       all is found, as far as the server tells it
//                └→ stop(): Idle, or Failed: sets() stay, resume() goes on
class SetHistory : public QObject {
    Q_OBJECT
public:
    explicit SetHistory(Connection &connection, QObject *parent = nullptr);
    ~SetHistory() override;

    // What listings show is kept there for the histories of artifacts. Null, and before that: nowhere.
    void useStore(HistoryStore *store) { m_store = store; }

    // `to`: nothing: now. What was before the branch was made or rebased last (or, of the default branch, before the
    // server's data began) is none of it: then `from` is that moment. `branches`: all that there are.
    void open(const QString &branch, Instant from, std::optional<Instant> to, const QList<Branch> &branches);
    void stop(); // keeps what was found
    void resume();

    [[nodiscard]] LoadState state() const { return m_state; } // Idle: nothing opened, or stopped
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const FoundSets &sets() const { return m_sets; }
    [[nodiscard]] const QString &branch() const { return m_past.branch.name; }
    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant to() const { return m_to; }
    // Why it begins no earlier, where an earlier beginning was asked for; else Open.
    [[nodiscard]] HistoryEnd beginning() const { return m_beginning; }
    // Since when events tell of it. What was before that is known from listings, which do not say who it was, nor what
    // was made and removed again between. Nothing: events tell nothing. Known when Ready.
    [[nodiscard]] std::optional<Instant> toldSince() const { return m_toldSince; }
    // Whether the server told all events that it has, could not, or has more than were asked for. The same.
    enum class Telling { All, Failed, Cut };
    [[nodiscard]] Telling telling() const { return m_telling; }

Q_SIGNALS:
    void changed(); // sets()
    void stateChanged();

private:
    void setState(LoadState state, std::optional<Error> error = {});
    void askAgain();
    void endsChanged();
    void askEvents();
    void takeEvents(const Page<ArtifactEvent> &page);
    void endEvents();
    void askNames();
    void lookAt(const SetSearch::Look &one);
    void letGo();
    // What was answered, for the search, which is off the main thread: it may be of many thousand artifacts.
    using Answer = std::function<void(SetSearch &search)>;
    struct Searched { // what comes of it
        SetSearch search;
        FoundSets sets;
        QList<SetSearch::Look> looks; // that are wanted now
    };
    void take(const Answer &answer);
    void searchOn();
    void takeSearched(Searched found, qsizetype answers); // so many of the answers are in it

    void keep(Instant at, std::function<QList<ShownContent>()> shown);

    Connection &m_connection;
    HistoryStore *m_store = nullptr;
    Comparison m_ends; // of the branch then with the branch then
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    BranchPast m_past;
    Instant m_from;
    Instant m_to;
    HistoryEnd m_beginning = HistoryEnd::Open;
    SetSearch m_search;
    QList<Answer> m_answers; // that it has not got yet
    FoundSets m_sets;
    int m_events = 0; // that were told so far
    bool m_hasEvents = false; // all that are to be had
    Telling m_telling = Telling::All;
    std::optional<Instant> m_toldSince;
    QHash<QString, QString> m_names; // of accounts, by id; empty where there is none
    bool m_isStale = false; // what is searched with; it must be searched once more
    Request m_searching;
    Request m_eventsRequest;
    Request m_namesRequest;
    std::map<Instant, Request> m_looks; // by what they look at
};

} // namespace artiscope
