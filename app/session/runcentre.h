// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/generation.h"
#include "app/session/runlookup.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>

namespace artiscope {

// The runs that were asked for: each is followed through the server's tasks to an outcome per artifact (contract,
// section 6), since the POST's 200 only says that it was asked for. At most one question in `interval`, at low
// priority, for all runs together. Runs under way are remembered in a file and picked up by the next start. Main
// thread; owned by the workspace (or a verb); outlived by the connection.
class RunCentre : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString file; // where runs are remembered; empty: nowhere
        std::chrono::milliseconds interval{2000};
        std::chrono::seconds timeout{600}; // since the last sign of life; then what is open is Unknown
    };
    RunCentre(Connection &connection, const Options &options, QObject *parent = nullptr);
    ~RunCentre() override;

    [[nodiscard]] const QList<Run> &runs() const { return m_runs; } // newest first
    [[nodiscard]] const Run *find(const QString &runId) const;
    [[nodiscard]] bool anyUnderWay() const;
    // Why the latest rendering of an artifact asked for until then failed, in the server's words; empty: it did not, or
    // nothing is known.
    [[nodiscard]] QString failure(const Snapshot &snapshot, const ArtifactKey &key) const;

    // Asks for these artifacts (all of one definition, as they are now on `branch`); answers the run's id at once.
    QString generate(const DefinitionRef &definition, const QString &branch, const QList<Artifact> &artifacts);
    QString generateAll(const GenerationPlan &plan); // asks for a full pass
    void forget(const QString &runId); // out of the list; the server goes on with it
    void setTimeout(std::chrono::seconds timeout);
    void resume(); // once the connection is ready: follow what an earlier start left under way

Q_SIGNALS:
    void runAdded(const QString &runId);
    void runChanged(const QString &runId);
    void runRemoved(const QString &runId);
    void runFinished(const QString &runId);
    void artifactsChanged(const QString &definitionId, const QString &branch); // content there has changed

private:
    QString begin(Run run); // its id
    void ask(const QString &runId, const QStringList &artifactIds);
    void post(const QString &runId, const QStringList &artifactIds);
    void scheduleTick();
    void tick();
    void take(const QList<Task> &tasks);
    void settle(const QList<Task> &tasks); // those that are over
    void nextStep(); // of what settle() found to look up
    void hear(const RunLookUp &question, const Result<RunLookUpAnswer> &answer);
    void giveUp(); // runs without a sign of life for too long
    void finishIfDone(Run &run);
    void end(Run &run);
    void changed(const Run &run);
    void tell(); // what is new since the last time
    void save();
    [[nodiscard]] Run *get(const QString &runId);

    struct News {
        enum class Kind { Changed, Finished, Artifacts } kind;
        QString runId;
        QString definitionId;
        QString branch;
    };
    Connection &m_connection;
    Options m_options;
    QList<Run> m_runs;
    QList<News> m_news; // to be told by tell()
    QSet<QString> m_forgotten; // ids, which the file may still have
    QHash<QString, Instant> m_lastSign; // run id → when something was heard of it
    QList<RunLookUp> m_lookUps; // still to be asked in this round
    LogPatience m_logPatience;
    QTimer m_timer;
    QTimer m_saveTimer;
    std::map<QString, Request> m_asking; // by run id: the POST and what comes before it
    Request m_poll; // the one question under way
};

} // namespace artiscope
