// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/changedcontents.h"
#include "app/session/history.h"

namespace artiscope {

// What the content of a revision is beside that of the one before it.
struct RevisionDelta {
    ContentDifference difference; // by what counts; of the oldest of a history everything is new
    qint64 size = 0; // bytes; not where it could not be looked at
};

// The history of one artifact with what each revision changed: first when they were, newest first, then their contents
// behind the scenes, each once it is known which one was before it. Main thread; made by the workspace for whoever
// shows a history, who owns it; outlived by the connection, the source and the store.
class ArtifactHistory : public QObject {
    Q_OBJECT
public:
    // As History::open(), at once. `store`: null, or what is known from other times.
    struct Parts {
        Connection &connection;
        ContentSource &content;
        HistoryStore *store;
        CountingChoices counting;
    };
    ArtifactHistory(const Parts &parts, const Artifact &artifact, const Snapshot &snapshot,
        const QList<Branch> &branches, QObject *parent = nullptr);

    void stop(); // nobody looks any more, or the person has had enough; keeps what was found
    void resume(); // goes on with what is not known; by itself when one has signed in again
    void setCounting(const CountingChoices &counting); // of lines: where it is another, all are counted again

    [[nodiscard]] const Artifact &artifact() const { return m_artifact; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] const QList<Revision> &revisions() const { return m_revisions; } // newest first
    [[nodiscard]] const RevisionDelta *delta(const QString &storageId) const; // null: not known (yet)
    [[nodiscard]] bool isCounting() const { return m_contents.state() == LoadState::Loading; }

Q_SIGNALS:
    void changed(); // revisions(), or where they end
    void stateChanged(); // of history()
    void counted(const QString &storageId); // its delta() is there

private:
    // One revision and the one before it, by their storage ids.
    using Pair = std::pair<QString, QString>;
    [[nodiscard]] std::optional<Pair> pairOf(qsizetype revision) const; // nothing: what was before it may be found yet
    void take();
    void askAgain();
    void count();
    void found(qsizetype place);

    History m_history;
    ChangedContents m_contents;
    const Artifact m_artifact;
    const Snapshot m_snapshot;
    QList<Revision> m_revisions;
    QHash<Pair, RevisionDelta> m_deltas;
    QList<Pair> m_counting; // what m_contents looks into
    bool m_isStopped = false; // by whoever shows it
};

} // namespace artiscope
