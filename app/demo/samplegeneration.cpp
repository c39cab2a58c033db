// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplegeneration.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace artiscope::sample {

namespace {

QString parentWorkflow()
{
    return QStringLiteral("request_artifact_definitions_generate");
}

QString jobWorkflow()
{
    return QStringLiteral("artifact-generate");
}

constexpr qint64 hour = 3'600'000'000;

// What a queued task is called until it runs.
QString queuedTitle(const QString &id)
{
    static const std::array first = {
        "amber", "brisk", "calm", "dapper", "eager", "gentle", "humble", "lively", "quiet", "sunny"};
    static const std::array second = {
        "badger", "falcon", "heron", "ibis", "lynx", "marten", "otter", "plover", "stoat", "wren"};
    const QByteArray hash = QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Md5);
    return QStringLiteral("%1-%2").arg(QLatin1String(first.at(quint8(hash.at(0)) % first.size())),
        QLatin1String(second.at(quint8(hash.at(1)) % second.size())));
}

// What the template stumbles over, as its engine says it.
QString templateError(const QString &target)
{
    return QStringLiteral("'None' has no attribute 'address' (interface Ethernet51 of %1 has no IP address)")
        .arg(target);
}

QString templateTraceback(const QString &error)
{
    return QStringLiteral("Traceback (most recent call last):\n"
                          "  File \"templates/eos/leaf.j2\", line 42, in top-level template code\n"
                          "    ip address {{ interface.ip.address }}\n"
                          "jinja2.exceptions.UndefinedError: %1")
        .arg(error);
}

} // namespace

Generation::Generation(World &world, Now now, double speed, QObject *parent)
    : QObject(parent),
      m_world(world),
      m_now(std::move(now)),
      m_speed(speed)
{
    m_timer.setInterval(20);
    connect(&m_timer, &QTimer::timeout, this, &Generation::runDueSteps);
    addPastFailure();
}

void Generation::later(qint64 milliseconds, std::function<void()> what)
{
    Step step{m_now() + qint64(double(milliseconds) * 1000.0 / m_speed), std::move(what)};
    const auto place = std::upper_bound(
        m_steps.cbegin(), m_steps.cend(), step.due, [](qint64 due, const Step &other) { return due < other.due; });
    m_steps.insert(place, std::move(step));
    m_timer.start();
}

void Generation::runDueSteps()
{
    while (!m_steps.isEmpty() && m_steps.constFirst().due <= m_now()) {
        const Step step = m_steps.takeFirst(); // before it runs: it may add others
        step.what();
    }
    if (m_steps.isEmpty())
        m_timer.stop();
}

qsizetype Generation::addTask(const QString &workflow, const QJsonObject &parameters)
{
    Task task;
    task.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.title = queuedTitle(task.id);
    task.state = QStringLiteral("SCHEDULED");
    task.workflow = workflow;
    task.createdAt = task.updatedAt = m_now();
    task.parameters = parameters;
    m_tasks.append(task);
    return m_tasks.size() - 1;
}

void Generation::setState(qsizetype task, const QString &state)
{
    m_tasks[task].state = state;
    m_tasks[task].updatedAt = m_now();
}

void Generation::say(qsizetype task, const QString &severity, const QString &message)
{
    m_tasks[task].logs.append({severity, message, m_now()});
}

QJsonObject Generation::contextOf(const BranchFacts &branch, const QString &account, const QString &signedInBy) const
{
    return {{QStringLiteral("branch"),
                QJsonObject{{QStringLiteral("name"), branch.name}, {QStringLiteral("id"), branch.id}}},
        {QStringLiteral("account"),
            QJsonObject{{QStringLiteral("authenticated"), true}, {QStringLiteral("account_id"), account},
                {QStringLiteral("session_id"), QJsonValue::Null}, {QStringLiteral("auth_type"), signedInBy}}},
        {QStringLiteral("priority"), QStringLiteral("medium")}};
}

void Generation::request(int definition, const BranchFacts &branch, const QStringList &nodes, const QString &signedInBy)
{
    const DefinitionFacts &facts = m_world.definitions().at(definition);
    const QJsonObject context = contextOf(branch, m_world.account().id, signedInBy);
    const QJsonObject model{{QStringLiteral("artifact_definition_id"), facts.id},
        {QStringLiteral("artifact_definition_name"), facts.text}, {QStringLiteral("branch"), branch.name},
        {QStringLiteral("limit"), QJsonArray::fromStringList(nodes)}, {QStringLiteral("members"), QJsonArray()}};
    const qsizetype task =
        addTask(parentWorkflow(), {{QStringLiteral("model"), model}, {QStringLiteral("context"), context}});
    later(300, [this, task, definition, name = branch.name] { startParent(task, definition, name); });
    later(900, [this, task, definition, name = branch.name, nodes, context] {
        fanOut(task, definition, name, nodes, context);
    });
    later(1200, [this, task] { setState(task, QStringLiteral("COMPLETED")); });
}

// The first lines of every run, and its title instead of the random one.
void Generation::begin(qsizetype index, const QString &title, const QString &branch)
{
    Task &task = m_tasks[index];
    const QString info = QStringLiteral("info");
    say(index, info, QStringLiteral("Worker 'SampleWorker' submitting flow run '%1'").arg(task.id));
    say(index, info, QStringLiteral("Flow run '%1' submitted to infrastructure").arg(task.title));
    say(index, info, QStringLiteral("Beginning flow run '%1' for flow '%2'").arg(title, task.workflow));
    task.title = title;
    task.branch = branch;
    task.startedAt = m_now();
    setState(index, QStringLiteral("RUNNING"));
}

void Generation::startParent(qsizetype task, int definition, const QString &branch)
{
    begin(task, QStringLiteral("Trigger Generation of Artifacts for %1").arg(m_world.definitions().at(definition).text),
        branch);
}

QString Generation::artifactOf(int definition, int target, const BranchFacts &branch) const
{
    for (const ArtifactRow &row : m_world.rows()) {
        if (row.definition == definition && row.target == target && m_world.visible(row, branch, m_now()))
            return row.id;
    }
    return {};
}

QJsonObject Generation::jobModel(int definition, int target, const QString &artifactId, const QString &branch,
    bool limited, const QJsonObject &context) const
{
    const DefinitionFacts &facts = m_world.definitions().at(definition);
    const TargetFacts &object = m_world.target(target);
    return {{QStringLiteral("artifact_name"), facts.artifactName}, {QStringLiteral("artifact_definition"), facts.id},
        {QStringLiteral("artifact_definition_name"), facts.text},
        {QStringLiteral("artifact_id"), artifactId.isEmpty() ? QJsonValue() : QJsonValue(artifactId)},
        {QStringLiteral("branch_name"), branch},
        {QStringLiteral("commit"), QStringLiteral("8c1f0d6a5b7e4f0e9a1d2c3b4a5968778695a4b3")},
        {QStringLiteral("content_type"), facts.contentType}, {QStringLiteral("target_id"), object.id},
        {QStringLiteral("target_kind"), object.kind}, {QStringLiteral("target_name"), object.label},
        {QStringLiteral("transform_type"),
            facts.python ? QStringLiteral("CoreTransformPython") : QStringLiteral("CoreTransformJinja2")},
        {QStringLiteral("transform_location"), facts.path}, {QStringLiteral("query"), facts.queryName},
        {QStringLiteral("query_id"), facts.queryId}, {QStringLiteral("timeout"), 60},
        {QStringLiteral("variables"), QJsonObject{{QStringLiteral("name"), object.label}}},
        {QStringLiteral("check_stored_file"), limited}, {QStringLiteral("context"), context}};
}

void Generation::fanOut(
    qsizetype parent, int definition, const QString &branchName, const QStringList &nodes, const QJsonObject &context)
{
    const BranchFacts &branch = *m_world.branch(branchName);
    QList<Job> jobs;
    for (const int target : m_world.members(definition, branch)) {
        const QString artifact = artifactOf(definition, target, branch);
        if (!nodes.isEmpty() && !nodes.contains(artifact))
            continue;
        const QJsonObject model = jobModel(definition, target, artifact, branchName, !nodes.isEmpty(), context);
        jobs.append({addTask(jobWorkflow(), {{QStringLiteral("model"), model}}), definition, target, branchName});
    }
    // A few seconds however many they are; each takes its own time.
    const qint64 step = jobs.isEmpty() ? 0 : std::min<qint64>(300, 4000 / jobs.size());
    qint64 start = 400;
    for (const Job &job : std::as_const(jobs)) {
        const qint64 duration = 500 + job.target * 137 % 900;
        later(start, [this, job] { startJob(job); });
        later(start + duration, [this, job] { finishJob(job); });
        start += step;
    }
    if (nodes.isEmpty())
        deleteStale(parent, definition, branch);
}

void Generation::deleteStale(qsizetype parent, int definition, const BranchFacts &branch)
{
    const QList<int> members = m_world.members(definition, branch);
    for (qsizetype index = 0; index < m_world.rows().size(); ++index) {
        const ArtifactRow &row = m_world.rows().at(index);
        if (row.definition != definition || members.contains(row.target) || !m_world.visible(row, branch, m_now()))
            continue;
        say(parent, QStringLiteral("info"),
            QStringLiteral("Deleted artifact %1 (%2) on branch %3: its target %4 is no longer a member of the "
                           "definition's targets")
                .arg(row.id, m_world.definitions().at(definition).artifactName, branch.name,
                    m_world.target(row.target).id));
        m_world.remove(int(index), branch, m_now());
    }
}

void Generation::startJob(const Job &job)
{
    m_tasks[job.task].relatedId = m_world.target(job.target).id;
    m_tasks[job.task].relatedKind = m_world.target(job.target).kind;
    begin(job.task, QStringLiteral("Generate artifact %1").arg(m_world.definitions().at(job.definition).artifactName),
        job.branch);
    m_world.ensureArtifact(job.definition, job.target, *m_world.branch(job.branch), m_now());
}

void Generation::finishJob(const Job &job)
{
    const BranchFacts &branch = *m_world.branch(job.branch);
    const int row = m_world.ensureArtifact(job.definition, job.target, branch, m_now());
    if (m_world.renderAgain(row, branch, m_now()).failed)
        fail(job.task, m_world.target(job.target).label);
    else
        setState(job.task, QStringLiteral("COMPLETED"));
}

void Generation::fail(qsizetype task, const QString &target)
{
    const QString error = templateError(target);
    const QString traceback = templateTraceback(error);
    const QString severity = QStringLiteral("error");
    say(task, severity, error + u'\n' + traceback);
    say(task, severity,
        QStringLiteral("Task run failed with exception: TransformError(\"%1\")\n%2").arg(error, traceback));
    say(task, severity,
        QStringLiteral("Finished in state Failed(\"Task run encountered an exception TransformError: %1\")")
            .arg(error));
    say(task, severity, QStringLiteral("Failed to generate artifact\n") + traceback);
    say(task, severity,
        QStringLiteral("Finished in state Failed(\"Flow run encountered an exception: TransformError: %1\")")
            .arg(error));
    setState(task, QStringLiteral("FAILED"));
}

// The failure that the artifact in Error comes from: asked for by the pipeline three hours ago.
void Generation::addPastFailure()
{
    const qint64 at = m_now() - 3 * hour;
    const BranchFacts &branch = m_world.branches().constFirst();
    for (const ArtifactRow &row : m_world.rows()) {
        if (!m_world.isBroken(row.definition, row.target))
            continue;
        const QJsonObject context = contextOf(branch, m_world.people().at(1).id, QStringLiteral("api"));
        const qsizetype task = addTask(jobWorkflow(),
            {{QStringLiteral("model"), jobModel(row.definition, row.target, row.id, branch.name, false, context)}});
        begin(task, QStringLiteral("Generate artifact %1").arg(m_world.definitions().at(row.definition).artifactName),
            branch.name);
        fail(task, m_world.target(row.target).label);
        Task &past = m_tasks[task];
        past.relatedId = m_world.target(row.target).id;
        past.relatedKind = m_world.target(row.target).kind;
        past.createdAt = at - 4'102'377;
        past.startedAt = at - 2'811'902;
        past.updatedAt = at;
        for (LogLine &line : past.logs)
            line.at = at;
        return;
    }
}

} // namespace artiscope::sample
