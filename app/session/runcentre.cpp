// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runcentre.h"

#include "app/core/logging.h"
#include "app/session/listing.h"
#include "app/session/newrun.h"
#include "app/session/runfile.h"
#include "app/session/runmatch.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr int rememberedRuns = 50;
constexpr std::chrono::milliseconds saveEvery{1000}; // what is not written yet is by the destructor
constexpr qsizetype mostOfAllLogs = 1024 * 1024; // characters; all of it is in the file, which is written often
// Once the parent task is over its children are queued; one that does not show up after this long never will.
constexpr qint64 graceSeconds = 20;
constexpr qint64 longestSkewSeconds = 10; // between the clocks of a server's parts

} // namespace

RunCentre::RunCentre(Connection &connection, const Options &options, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_options(options)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &RunCentre::tick);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &RunCentre::save);
    if (m_options.file.isEmpty())
        return;
    if (Result<QList<Run>> remembered = readRuns(m_options.file))
        m_runs = remembered.take();
    else
        qCWarning(lcSession) << "runs could not be read:" << remembered.error().detail;
}

RunCentre::~RunCentre()
{
    if (m_saveTimer.isActive())
        save();
}

const Run *RunCentre::find(const QString &runId) const
{
    const auto at = std::ranges::find(m_runs, runId, &Run::id);
    return at == m_runs.end() ? nullptr : &*at;
}

Run *RunCentre::get(const QString &runId)
{
    const auto at = std::ranges::find(m_runs, runId, &Run::id);
    return at == m_runs.end() ? nullptr : &*at;
}

bool RunCentre::anyUnderWay() const
{
    return std::ranges::any_of(m_runs, [](const Run &run) { return !run.isOver(); });
}

QString RunCentre::failure(const Snapshot &snapshot, const ArtifactKey &key) const
{
    for (const Run &run : m_runs) { // newest first: the first that says something is the latest
        if (run.branch != snapshot.branch || run.definition.id != key.definitionId
            || (snapshot.at && *snapshot.at < run.askedAt))
            continue;
        for (const RunItem &item : run.items) {
            if (item.target.id == key.targetId && isFinal(item.outcome))
                return item.error;
        }
    }
    return {};
}

QString RunCentre::generate(const DefinitionRef &definition, const QString &branch, const QList<Artifact> &artifacts)
{
    const QString onBranch = branch; // it may be that of a run in the list, which is about to move
    const QString id = begin(newRun(definition, branch, artifacts));
    m_asking[id] =
        currentArtifacts(m_connection, onBranch, artifacts, Priority::High, [this, id](Result<QList<Artifact>> now) {
            Run *run = get(id);
            if (!run)
                return;
            if (now)
                startFrom(*now, *run);
            if (const QStringList ids = askedFor(*run); !ids.isEmpty()) {
                ask(id, ids);
                return;
            }
            m_asking.erase(id); // without ids it would be a full pass
            end(*run);
            tell();
        });
    return id;
}

QString RunCentre::generateAll(const GenerationPlan &plan)
{
    const QString id = begin(newRun(plan));
    ask(id, {});
    return id;
}

QString RunCentre::begin(Run run)
{
    qCInfo(lcSession) << "run" << run.id << "of" << run.definition.name << "on" << run.branch << run.items.size();
    const QString id = run.id;
    run.profileId = m_connection.profile().id;
    run.accountId = m_connection.account().id;
    run.askedAt = m_connection.client().serverNow();
    m_runs.prepend(std::move(run));
    while (m_runs.size() > rememberedRuns && m_runs.constLast().isOver())
        forget(m_runs.constLast().id);
    m_lastSign[id] = m_connection.client().serverNow();
    Q_EMIT runAdded(id);
    m_saveTimer.start(0);
    return id;
}

// Another program of the same account may have asked for the same a moment ago, and clocks are not exact: whatever is
// there already is not this run's.
void RunCentre::ask(const QString &runId, const QStringList &artifactIds)
{
    m_asking[runId] = m_connection.client().tasks({QLatin1String(parentWorkflow)},
        m_connection.client().serverNow().plusSeconds(-longestSkewSeconds),
        [this, runId, artifactIds](const Result<QList<Task>> &tasks) {
            if (Run *run = get(runId); run && tasks) {
                for (const Task &task : *tasks)
                    run->earlierTasks << task.id;
            }
            post(runId, artifactIds);
        });
}

void RunCentre::post(const QString &runId, const QStringList &artifactIds)
{
    const Run *run = get(runId);
    if (!run)
        return; // forgotten by who heard that it was added
    m_asking[runId] = m_connection.client().generate(
        run->definition.id, run->branch, artifactIds, [this, runId](Result<Accepted> accepted) {
            m_asking.erase(runId);
            Run *asked = get(runId);
            if (!asked)
                return;
            if (accepted) {
                asked->phase = Run::Phase::Asked;
                // The tasks carry the server's time; the Date of the answer is after they were made.
                asked->askedAt = std::min(asked->askedAt, accepted->at);
                m_lastSign[runId] = m_connection.client().serverNow();
                changed(*asked);
                tell();
                scheduleTick();
                return;
            }
            asked->phase = Run::Phase::Refused;
            asked->refused = accepted.error();
            changed(*asked);
            m_news << News{News::Kind::Finished, runId};
            tell();
        });
}

void RunCentre::forget(const QString &runId)
{
    const QString id = runId; // it may be the forgotten run's own
    m_asking.erase(id);
    m_lastSign.remove(id);
    m_runs.removeIf([&](const Run &run) { return run.id == id; });
    m_forgotten.insert(id);
    Q_EMIT runRemoved(id);
    m_saveTimer.start(0);
}

void RunCentre::setTimeout(std::chrono::seconds timeout)
{
    m_options.timeout = timeout;
}

void RunCentre::resume()
{
    m_poll.cancel();
    m_asking.clear(); // asked of the connection's former client, which never answers
    for (Run &run : m_runs) {
        if (run.isOver())
            continue;
        // Nobody can say whether a POST that was under way arrived: look for its task.
        if (run.phase == Run::Phase::Asking)
            run.phase = Run::Phase::Asked;
        m_lastSign[run.id] = m_connection.client().serverNow();
    }
    scheduleTick();
}

void RunCentre::scheduleTick()
{
    if (!m_timer.isActive() && !m_poll.isActive() && anyUnderWay())
        m_timer.start();
}

void RunCentre::tick()
{
    std::optional<Instant> since;
    for (const Run &run : std::as_const(m_runs)) {
        if (!run.isOver() && run.phase != Run::Phase::Asking)
            since = since ? std::min(*since, run.askedAt) : run.askedAt;
    }
    if (!since)
        return;
    m_poll = m_connection.client().tasks({QLatin1String(parentWorkflow), QLatin1String(childWorkflow)},
        since->plusSeconds(-longestSkewSeconds), [this](Result<QList<Task>> tasks) {
            if (tasks)
                take(*tasks);
            else
                qCInfo(lcSession) << "tasks failed:" << tasks.error().detail; // the next tick asks again
            giveUp();
            tell();
            if (!m_lookUps.isEmpty())
                nextStep();
            else
                scheduleTick();
        });
}

void RunCentre::take(const QList<Task> &tasks)
{
    const QStringList touched = assignTasks(m_runs, tasks);
    for (const QString &runId : touched) {
        m_lastSign[runId] = m_connection.client().serverNow();
        m_news << News{News::Kind::Changed, runId};
    }
    settle(tasks);
    tell();
}

void RunCentre::settle(const QList<Task> &tasks)
{
    m_lookUps = dueLookUps(m_runs, tasks);
    const Instant now = m_connection.client().serverNow();
    for (Run &run : m_runs) {
        const auto parent = std::ranges::find(tasks, run.taskId, &Task::id);
        if (run.isOver() || parent == tasks.end() || parent->state != TaskState::Completed
            || now < m_lastSign.value(run.id).plusSeconds(graceSeconds))
            continue;
        for (RunItem &item : run.items) {
            if (item.taskId.isEmpty() && !isFinal(item.outcome)) {
                item.outcome = Outcome::Unknown;
                changed(run);
            }
        }
    }
}

// One look-up after another.
void RunCentre::nextStep()
{
    if (m_lookUps.isEmpty()) {
        for (Run &run : m_runs)
            finishIfDone(run);
        tell();
        scheduleTick();
        return;
    }
    const RunLookUp question = m_lookUps.takeFirst();
    m_poll = lookUp(m_connection, question, [this, question](Result<RunLookUpAnswer> answer) {
        hear(question, answer);
        tell();
        nextStep();
    });
}

void RunCentre::hear(const RunLookUp &question, const Result<RunLookUpAnswer> &answer)
{
    Run *run = get(question.runId);
    if (!run)
        return;
    if (question.kind == RunLookUp::Kind::Log) {
        const Task &task = question.tasks.constFirst();
        if (!m_logPatience.isEnough(task.id, answer))
            return; // still open: the next tick asks again
        takeFailure(*run, task, answer);
        keepNewestLogs(m_runs, mostOfAllLogs);
    } else if (answer) {
        takeArtifacts(m_runs, question, answer->artifacts);
    } else {
        // Which artifacts failed would not be known: the next tick asks again, then for the logs too.
        m_lookUps.removeIf([&](const RunLookUp &other) { return other.runId == question.runId; });
        return;
    }
    m_lastSign[run->id] = m_connection.client().serverNow();
    changed(*run);
    m_news << News{News::Kind::Artifacts, run->id, run->definition.id, run->branch}; // contents, or a status of Error
}

void RunCentre::giveUp()
{
    const Instant now = m_connection.client().serverNow();
    for (Run &run : m_runs) {
        if (run.isOver() || run.phase == Run::Phase::Asking)
            continue;
        if (now > m_lastSign.value(run.id, now).plusSeconds(m_options.timeout.count())) {
            for (RunItem &item : run.items) {
                if (!isFinal(item.outcome))
                    item.outcome = Outcome::Unknown;
            }
            if (run.items.isEmpty()) // not even its task was seen: nothing will come any more
                end(run);
        }
        finishIfDone(run);
    }
}

void RunCentre::finishIfDone(Run &run)
{
    if (run.isOver() || run.phase == Run::Phase::Asking
        || !std::ranges::all_of(run.items, [](const RunItem &item) { return isFinal(item.outcome); }))
        return;
    // A whole definition's run without any item is over only when its task is known to be: an empty group.
    if (run.items.isEmpty() && run.taskId.isEmpty())
        return;
    end(run);
}

void RunCentre::end(Run &run)
{
    run.phase = Run::Phase::Over;
    changed(run);
    m_news << News{News::Kind::Finished, run.id};
    if (run.wholeDefinition)
        m_news << News{News::Kind::Artifacts, run.id, run.definition.id, run.branch}; // stale ones are gone
}

void RunCentre::changed(const Run &run)
{
    m_news << News{News::Kind::Changed, run.id};
}

// Only once nothing points into the list of runs any more: whoever hears it may begin or forget a run.
void RunCentre::tell()
{
    const QList<News> all = std::exchange(m_news, {});
    if (!all.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start(saveEvery);
    for (const News &news : all) {
        switch (news.kind) {
        case News::Kind::Changed:
            Q_EMIT runChanged(news.runId);
            break;
        case News::Kind::Finished:
            Q_EMIT runFinished(news.runId);
            break;
        case News::Kind::Artifacts:
            Q_EMIT artifactsChanged(news.definitionId, news.branch);
            break;
        }
    }
}

void RunCentre::save()
{
    m_saveTimer.stop();
    if (m_options.file.isEmpty())
        return;
    QList<Run> all = m_runs;
    // Another window of the same server may have written its own.
    if (Result<QList<Run>> written = readRuns(m_options.file)) {
        for (const Run &run : std::as_const(*written)) {
            if (!find(run.id) && !m_forgotten.contains(run.id))
                all << run;
        }
    }
    if (const Result<Nothing> done = writeRuns(m_options.file, all); !done)
        qCWarning(lcSession) << "runs could not be written:" << done.error().detail;
}

} // namespace artiscope
