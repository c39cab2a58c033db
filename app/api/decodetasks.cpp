// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/decode.h"
#include "app/api/json.h"

#include <QJsonDocument>

#include <array>

namespace artiscope::decode {

using json::instant;
using json::text;
using Key = QLatin1StringView;

namespace {

TaskState stateOf(const QString &word)
{
    static constexpr std::array<std::pair<const char *, TaskState>, 9> states{{
        {"SCHEDULED", TaskState::Scheduled},
        {"PENDING", TaskState::Pending},
        {"RUNNING", TaskState::Running},
        {"COMPLETED", TaskState::Completed},
        {"FAILED", TaskState::Failed},
        {"CANCELLED", TaskState::Cancelled},
        {"CRASHED", TaskState::Crashed},
        {"PAUSED", TaskState::Paused},
        {"CANCELLING", TaskState::Cancelling},
    }};
    for (const auto &[known, state] : states) {
        if (word == QLatin1String(known))
            return state;
    }
    return TaskState::Unknown;
}

// All that servers without `state` say.
TaskState stateOfConclusion(const QString &word)
{
    if (word == Key("success"))
        return TaskState::Completed;
    return word == Key("failure") ? TaskState::Failed : TaskState::Unknown;
}

// A scalar of any shape: an object, or the same written out as text.
QJsonObject parametersOf(const QJsonValue &value)
{
    if (value.isString())
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    return value.toObject();
}

// The names differ between the two flows that matter; contract, section 6.
void readParameters(const QJsonObject &parameters, Task &task)
{
    const QJsonObject model = json::object(parameters, Key("model"));
    const QJsonObject context = json::object(parameters, Key("context"));
    task.branch = text(model, Key("branch_name"));
    if (task.branch.isEmpty())
        task.branch = text(model, Key("branch"));
    task.definitionId = text(model, Key("artifact_definition_id"));
    if (task.definitionId.isEmpty())
        task.definitionId = text(model, Key("artifact_definition"));
    task.artifactId = text(model, Key("artifact_id"));
    task.targetId = text(model, Key("target_id"));
    task.targetName = text(model, Key("target_name"));
    const QJsonArray limit = model.value(Key("limit")).toArray();
    for (const QJsonValue &id : limit)
        task.limit.append(id.toString());
    task.accountId = text(json::object(context, Key("account")), Key("account_id"));
}

} // namespace

Result<Listing<Task>> tasks(const QJsonObject &data)
{
    Listing<Task> listing;
    const auto count = json::forEachNode(data, Key("InfrahubTask"), [&](const QJsonObject &node) {
        Task task;
        readParameters(parametersOf(node.value(Key("parameters"))), task);
        task.id = text(node, Key("id"));
        task.title = text(node, Key("title"));
        task.workflow = text(node, Key("workflow"));
        task.state = node.contains(Key("state")) ? stateOf(text(node, Key("state")))
                                                 : stateOfConclusion(text(node, Key("conclusion")));
        task.createdAt = instant(node, Key("created_at")).value_or(Instant{});
        listing.items.append(task);
    });
    if (!count)
        return count.error();
    listing.count = *count;
    return listing;
}

Result<QList<TaskLogLine>> taskLog(const QJsonObject &data)
{
    QList<TaskLogLine> lines;
    std::optional<Error> failure;
    const auto tasks = json::forEachNode(data, Key("InfrahubTask"), [&](const QJsonObject &task) {
        const auto count = json::forEachNode(task, Key("logs"), [&](const QJsonObject &node) {
            lines.append(TaskLogLine{instant(node, Key("timestamp")).value_or(Instant{}),
                node.value(Key("severity")).toString(), node.value(Key("message")).toString()});
        });
        if (!count)
            failure = count.error();
    });
    if (!tasks)
        return tasks.error();
    if (failure)
        return *failure;
    return lines;
}

} // namespace artiscope::decode
