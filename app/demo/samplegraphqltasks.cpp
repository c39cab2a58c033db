// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplegraphql.h"

#include "app/demo/sampletime.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace artiscope::sample {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString conclusion(const QString &state)
{
    if (state == QLatin1String("COMPLETED"))
        return QStringLiteral("success");
    if (state == QLatin1String("FAILED"))
        return QStringLiteral("failure");
    return QStringLiteral("unknown");
}

QJsonObject taskNode(const Task &task)
{
    QJsonArray related;
    if (!task.relatedId.isEmpty())
        related.append(QJsonObject{{QStringLiteral("id"), task.relatedId}, {QStringLiteral("kind"), task.relatedKind}});
    return {{QStringLiteral("id"), task.id}, {QStringLiteral("title"), task.title},
        {QStringLiteral("state"), task.state}, {QStringLiteral("conclusion"), conclusion(task.state)},
        {QStringLiteral("workflow"), task.workflow}, {QStringLiteral("branch"), textOrNull(task.branch)},
        {QStringLiteral("created_at"), graphqlTime(task.createdAt)},
        {QStringLiteral("updated_at"), graphqlTime(task.updatedAt)},
        {QStringLiteral("start_time"), task.startedAt == 0 ? QJsonValue() : QJsonValue(graphqlTime(task.startedAt))},
        {QStringLiteral("parameters"), task.parameters}, {QStringLiteral("related_nodes"), related}};
}

QJsonObject answerWith(const QJsonObject &tasks)
{
    return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("InfrahubTask"), tasks}}}};
}

bool isOfWorkflow(const Task &task, const QJsonObject &variables)
{
    const QJsonValue workflows = variables.value(QStringLiteral("workflow"));
    return !workflows.isArray() || workflows.toArray().contains(task.workflow);
}

QJsonObject newestFirst(QList<const Task *> tasks, const QJsonObject &variables)
{
    const auto due = [](const Task *task) { return task->startedAt != 0 ? task->startedAt : task->createdAt; };
    std::stable_sort(tasks.begin(), tasks.end(), [&due](const Task *a, const Task *b) { return due(a) > due(b); });
    const qsizetype limit = variables.value(QStringLiteral("limit")).toInt(10);
    QJsonArray edges;
    for (qsizetype index = 0; index < std::min(limit, tasks.size()); ++index)
        edges.append(QJsonObject{{QStringLiteral("node"), taskNode(*tasks.at(index))}});
    return answerWith({{QStringLiteral("count"), qint64(tasks.size())}, {QStringLiteral("edges"), edges}});
}

} // namespace

QJsonObject GraphQl::tasks(const Context &context) const
{
    QList<const Task *> found;
    for (const Task &task : m_generation.tasks()) {
        if (isOfWorkflow(task, context.variables))
            found.append(&task);
    }
    return newestFirst(found, context.variables);
}

QJsonObject GraphQl::endedTasks(const Context &context) const
{
    // Of several ids the server takes the first (contract, section 5.6).
    const QString related = context.variables.value(QStringLiteral("related"))[0].toString();
    const QString branch = context.variables.value(QStringLiteral("branch")).toString();
    QList<const Task *> found;
    for (const Task &task : m_generation.tasks()) {
        const bool ended = task.state == QLatin1String("FAILED") || task.state == QLatin1String("COMPLETED");
        if (ended && task.relatedId == related && task.branch == branch && isOfWorkflow(task, context.variables))
            found.append(&task);
    }
    return newestFirst(found, context.variables);
}

QJsonObject GraphQl::taskLog(const Context &context) const
{
    QSet<QString> wanted;
    const QJsonArray ids = context.variables.value(QStringLiteral("ids")).toArray();
    for (const QJsonValue &item : ids) {
        if (QUuid::fromString(item.toString()).isNull()) {
            const QJsonObject error{
                {QStringLiteral("message"), QStringLiteral("'%1' is not a valid task id").arg(item.toString())},
                {QStringLiteral("locations"),
                    QJsonArray{QJsonObject{{QStringLiteral("line"), 2}, {QStringLiteral("column"), 3}}}},
                {QStringLiteral("path"), QJsonArray{QStringLiteral("InfrahubTask")}},
                {QStringLiteral("extensions"),
                    QJsonObject{{QStringLiteral("code"), QStringLiteral("UNDEFINED_ERROR")},
                        {QStringLiteral("http_status"), 422}, {QStringLiteral("data"), QJsonObject()}}}};
            return {{QStringLiteral("data"), QJsonValue::Null}, {QStringLiteral("errors"), QJsonArray{error}}};
        }
        wanted.insert(item.toString());
    }
    QJsonArray edges;
    for (const Task &task : m_generation.tasks()) {
        if (!wanted.contains(task.id))
            continue;
        QJsonArray lines;
        for (const LogLine &line : task.logs) {
            lines.append(QJsonObject{{QStringLiteral("node"),
                QJsonObject{{QStringLiteral("message"), line.message}, {QStringLiteral("severity"), line.severity},
                    {QStringLiteral("timestamp"), graphqlTime(line.at)}}}});
        }
        const QJsonObject logs{{QStringLiteral("count"), qint64(lines.size())}, {QStringLiteral("edges"), lines}};
        edges.append(QJsonObject{{QStringLiteral("node"),
            QJsonObject{{QStringLiteral("id"), task.id}, {QStringLiteral("state"), task.state},
                {QStringLiteral("logs"), logs}}}});
    }
    return answerWith({{QStringLiteral("edges"), edges}});
}

} // namespace artiscope::sample
