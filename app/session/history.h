// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/session/branchpast.h"
#include "app/session/connection.h"
#include "app/session/historysearch.h"
#include "app/session/loadstate.h"

#include <map>

namespace artiscope {

// Every revision of one artifact on a branch, newest first, told as they are found: their times become exact while more
// come. What the server says of events and of the current revision are guesses that save looks; each time that is told
// as exact was looked at on both sides.
// Main thread; owned by whoever shows a history; outlived by the connection, and by the store that it was given.
class History : public QObject {
    Q_OBJECT
public:
    explicit History(Connection &connection, QObject *parent = nullptr);
    ~History() override;

    void useStore(HistoryStore *store) { m_store = store; } // null: none; before that: none

    // Of this artifact, by its key, up to the snapshot's instant. `branches`: all that there are.
    void open(const Artifact &artifact, const Snapshot &snapshot, const QList<Branch> &branches);
    void stop(); // keeps what was found
    void resume(); // after stop() or a failure: goes on where it was

    [[nodiscard]] LoadState state() const { return m_state; } // Idle: nothing opened, or stopped; Ready: complete
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool knowsNewest() const { return m_newest.has_value(); } // else what is told is of another time
    [[nodiscard]] QList<Revision> revisions() const { return m_search.revisions(); }
    [[nodiscard]] HistoryEnd end() const;
    [[nodiscard]] Instant lower() const { return m_search.lower(); } // where a branch's own past begins
    [[nodiscard]] int asked() const { return m_asked; } // requests since open()

Q_SIGNALS:
    void changed(); // revisions(), end()
    void stateChanged();

private:
    void setState(LoadState state, std::optional<Error> error = {});
    void recall();
    void keep();
    void letGo();
    [[nodiscard]] HistoryPlace place() const;
    void askNewest();
    void sawNewest(const StoredContent &content, Instant asked);
    void begin(const StoredContent &newest, Instant at);
    void askWhatHelps();
    void askEvents();
    void askNames(const QHash<QString, QString> &accounts);
    void look();
    void lookAt(Instant at);
    void tell(Instant at, const StoredContent &content);
    void complete();
    [[nodiscard]] StoredContent choose(const QList<StoredContent> &contents) const;

    Connection &m_connection;
    HistoryStore *m_store = nullptr;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    Artifact m_artifact;
    Snapshot m_snapshot;
    BranchPast m_past;
    HistorySearch m_search;
    std::optional<StoredContent> m_newest; // what the snapshot shows, once the server has said it
    bool m_isRecalled = false; // what is kept was read, if anything is
    bool m_hasEvents = false;
    bool m_isNews = false; // something was seen that is not kept
    int m_asked = 0;
    Request m_step; // one of those before looking
    Request m_names;
    Request m_keep;
    std::map<Instant, Request> m_looks; // by what they look at
};

} // namespace artiscope
