// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runlookup.h"

#include "app/session/explain.h"
#include "app/session/listing.h"
#include "app/session/runmatch.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr int logPatience = 5; // times that a log is read
constexpr qsizetype mostByIds = 100; // beyond, listing the definition is the smaller question

bool isOf(const Artifact &artifact, const Task &task)
{
    return task.artifactId.isEmpty() ? artifact.target.id == task.targetId : artifact.id == task.artifactId;
}

// A later run over the same artifact starts from what this one left.
void startLaterRunsFrom(const Artifact &now, const Run &run, QList<Run> &runs)
{
    for (Run &later : runs) {
        if (later.isOver() || later.id == run.id || later.branch != run.branch || later.askedAt < run.askedAt)
            continue;
        for (RunItem &item : later.items) {
            if (item.artifactId == now.id && !isFinal(item.outcome)) {
                item.checksumBefore = now.checksum;
                item.storageIdBefore = now.storageId;
            }
        }
    }
}

} // namespace

QList<RunLookUp> dueLookUps(const QList<Run> &runs, const QList<Task> &tasks)
{
    QHash<QString, Task> over;
    for (const Task &task : tasks) {
        if (task.isOver())
            over.insert(task.id, task);
    }
    QList<RunLookUp> due;
    for (const Run &run : runs) {
        if (run.isOver() || run.taskId.isEmpty())
            continue;
        RunLookUp artifacts{.runId = run.id, .definition = run.definition, .branch = run.branch};
        RunLookUp log = artifacts;
        log.kind = RunLookUp::Kind::Log;
        QList<RunLookUp> logs;
        bool anyWithoutTask = false;
        for (const RunItem &item : run.items) {
            if (isFinal(item.outcome))
                continue;
            anyWithoutTask = anyWithoutTask || item.taskId.isEmpty();
            const auto task = over.constFind(item.taskId);
            if (task == over.cend())
                continue;
            const bool wentWell = task->state == TaskState::Completed;
            if (wentWell || item.artifactId.isEmpty())
                artifacts.tasks << *task;
            if (!wentWell) {
                log.tasks = {*task};
                logs << log;
            }
        }
        const auto parent = over.constFind(run.taskId);
        if (anyWithoutTask && parent != over.cend() && parent->state != TaskState::Completed) {
            log.tasks = {*parent};
            logs << log;
        }
        if (!artifacts.tasks.isEmpty())
            due << artifacts;
        due << logs;
    }
    return due;
}

Request lookUp(Connection &connection, const RunLookUp &question, Done<RunLookUpAnswer> done)
{
    if (question.kind == RunLookUp::Kind::Log) {
        return connection.client().taskLog(
            question.tasks.constFirst().id, [done = std::move(done)](Result<QList<TaskLogLine>> log) {
                if (log)
                    done(RunLookUpAnswer{.log = log.take()});
                else
                    done(log.error());
            });
    }
    const auto take = [done = std::move(done)](Result<QList<Artifact>> artifacts) {
        if (artifacts)
            done(RunLookUpAnswer{.artifacts = artifacts.take()});
        else
            done(artifacts.error());
    };
    const Snapshot now{question.branch, {}};
    // A first rendering has no artifact id in its task, so the definition is listed to find it by target.
    if (question.tasks.size() > mostByIds
        || std::ranges::any_of(question.tasks, [](const Task &task) { return task.artifactId.isEmpty(); }))
        return listArtifacts(connection, now, question.definition.id, Priority::Low, take);
    QStringList ids;
    for (const Task &task : question.tasks)
        ids << task.artifactId;
    return connection.client().artifactDetails(now, ids, Priority::Low, take);
}

void takeArtifacts(QList<Run> &runs, const RunLookUp &question, const QList<Artifact> &now)
{
    const auto run = std::ranges::find(runs, question.runId, &Run::id);
    if (run == runs.end())
        return;
    for (const Task &task : question.tasks) {
        const auto item = std::ranges::find(run->items, task.id, &RunItem::taskId);
        if (item == run->items.end() || isFinal(item->outcome))
            continue;
        const bool wentWell = task.state == TaskState::Completed;
        const auto artifact = std::ranges::find_if(now, [&](const Artifact &one) { return isOf(one, task); });
        if (artifact == now.end()) {
            if (wentWell)
                item->outcome = Outcome::Unknown; // rendered, and gone again
            continue;
        }
        item->artifactId = artifact->id;
        item->target = artifact->target;
        if (!wentWell)
            continue;
        item->outcome = judge(*item, *artifact);
        startLaterRunsFrom(*artifact, *run, runs);
    }
}

void takeFailure(Run &run, const Task &task, const Result<RunLookUpAnswer> &answer)
{
    const QString reason = answer ? failureReason(answer->log) : explainInOneLine(answer.error());
    const TaskLog log = answer ? keptLog(answer->log) : TaskLog{};
    const bool isWholeRun = task.id == run.taskId;
    if (isWholeRun)
        run.log = log; // once, however many it concerns
    for (RunItem &item : run.items) {
        const bool isConcerned = isWholeRun ? item.taskId.isEmpty() : item.taskId == task.id;
        if (!isConcerned || isFinal(item.outcome))
            continue;
        item.outcome = Outcome::Failed;
        item.error = reason;
        if (!isWholeRun)
            item.log = log;
    }
}

void keepNewestLogs(QList<Run> &runs, qsizetype limit)
{
    const auto keep = [&limit](TaskLog &log) {
        limit -= log.size();
        if (limit < 0 && !log.lines.isEmpty())
            log = {{}, int(log.dropped + log.lines.size())};
    };
    for (Run &run : runs) {
        keep(run.log);
        for (RunItem &item : run.items)
            keep(item.log);
    }
}

bool LogPatience::isEnough(const QString &taskId, const Result<RunLookUpAnswer> &answer)
{
    Seen &seen = m_seen[taskId];
    const qsizetype before = std::exchange(seen.lines, answer ? answer->log.size() : -1);
    const bool saysAll = answer && answer->log.size() == before && !failureReason(answer->log).isEmpty();
    if (!saysAll && ++seen.tries < logPatience)
        return false;
    m_seen.remove(taskId);
    return true;
}

} // namespace artiscope
