// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"
#include "app/session/connection.h"

#include <QHash>

// What came of tasks that are over: which questions that takes, how one is asked, and what its answer means for the
// runs. That a task is over is no outcome yet (contract, section 6): one that went well may have changed nothing, and
// why one failed stands in its log.
namespace artiscope {

struct RunLookUp {
    enum class Kind {
        Artifacts, // as they are now: outcomes of what went well, ids of what was rendered for the first time
        Log, // of the one task that failed
    } kind = Kind::Artifacts;
    QString runId;
    DefinitionRef definition;
    QString branch;
    QList<Task> tasks;
};

struct RunLookUpAnswer {
    QList<Artifact> artifacts;
    QList<TaskLogLine> log;
};

// The questions that these tasks leave open, in the order to ask them: of one run, artifacts before logs.
[[nodiscard]] QList<RunLookUp> dueLookUps(const QList<Run> &runs, const QList<Task> &tasks);

// At low priority. The connection must outlive the request.
[[nodiscard]] Request lookUp(Connection &connection, const RunLookUp &question, Done<RunLookUpAnswer> done);

// Outcomes of what went well, and where later runs over the same artifacts start from; of what failed, only which
// artifact it is.
void takeArtifacts(QList<Run> &runs, const RunLookUp &question, const QList<Artifact> &now);
// The failure of one task: of an artifact, or, where it is the run's own, of all that never got a task.
void takeFailure(Run &run, const Task &task, const Result<RunLookUpAnswer> &answer);

// Keeps the logs of the newest runs (which come first) as far as `limit` goes, and of the others only the reason.
void keepNewestLogs(QList<Run> &runs, qsizetype limit);

// A log's lines arrive some time after the task's state does: it is read again until it says why and nothing is added
// any more, or patience ends.
class LogPatience {
public:
    // Whether the answer is to be taken as it is; else the next tick asks again.
    [[nodiscard]] bool isEnough(const QString &taskId, const Result<RunLookUpAnswer> &answer);

private:
    struct Seen {
        int tries = 0;
        qsizetype lines = -1;
    };
    QHash<QString, Seen> m_seen; // by task
};

} // namespace artiscope
