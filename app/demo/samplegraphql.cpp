// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplegraphql.h"

#include "app/demo/sampletime.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace artiscope::sample {

namespace {

QJsonObject value(const QString &text)
{
    return {{QStringLiteral("value"), text}};
}

QJsonObject valueOrNull(const QString &text)
{
    return {{QStringLiteral("value"), text.isEmpty() ? QJsonValue() : QJsonValue(text)}};
}

QJsonObject peer(const QString &id, const QString &label, const QString &kind)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("display_label"), label}, {QStringLiteral("__typename"), kind}};
}

QJsonObject node(const QJsonObject &object)
{
    return {{QStringLiteral("node"), object}};
}

QJsonObject fieldNames(const QString &key, std::initializer_list<const char *> names)
{
    QJsonArray list;
    for (const char *name : names)
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)}});
    return {{key, list}};
}

QJsonObject page(qsizetype count, const QJsonArray &edges)
{
    return {{QStringLiteral("count"), qint64(count)}, {QStringLiteral("edges"), edges}};
}

QJsonObject problem(const QString &message, const QString &code, int status, const QString &path)
{
    QJsonObject error{{QStringLiteral("message"), message},
        {QStringLiteral("extensions"),
            QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("http_status"), status},
                {QStringLiteral("data"), QJsonObject()}}}};
    if (!path.isEmpty()) {
        error.insert(QStringLiteral("locations"),
            QJsonArray{QJsonObject{{QStringLiteral("line"), 2}, {QStringLiteral("column"), 3}}});
        error.insert(QStringLiteral("path"), QJsonArray{path});
    }
    return {{QStringLiteral("data"), QJsonValue::Null}, {QStringLiteral("errors"), QJsonArray{error}}};
}

QJsonObject fault(const QString &message, const QString &path = {}, int status = 500)
{
    return problem(message, QStringLiteral("UNDEFINED_ERROR"), status, path);
}

HttpReply jsonText(const QJsonObject &object, int status = 200)
{
    return jsonReply(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

HttpReply plainErrors(const QString &message) // strings, no data: refused before it was even read as GraphQL
{
    return jsonText({{QStringLiteral("errors"), QJsonArray{message}}}, 400);
}

struct Range {
    qsizetype offset = 0;
    qsizetype end = std::numeric_limits<qsizetype>::max();
    [[nodiscard]] bool contains(qsizetype index) const { return index >= offset && index < end; }
};

Range rangeOf(const QJsonObject &variables) // no limit: everything
{
    Range range;
    range.offset = variables.value(QStringLiteral("offset")).toInt();
    if (variables.value(QStringLiteral("limit")).isDouble())
        range.end = range.offset + variables.value(QStringLiteral("limit")).toInt();
    return range;
}

QSet<QString> stringsOf(const QJsonValue &list)
{
    QSet<QString> result;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        result.insert(item.toString());
    return result;
}

QString negativeArgument(const QJsonObject &variables)
{
    for (const QString &name : {QStringLiteral("limit"), QStringLiteral("offset")}) {
        if (variables.value(name).toInt() < 0)
            return name;
    }
    return {};
}

} // namespace

GraphQl::GraphQl(const World &world, const Generation &generation, Now now)
    : m_world(world),
      m_generation(generation),
      m_now(std::move(now))
{
}

HttpReply GraphQl::refusal(int status, const QString &message, const QString &code)
{
    return jsonText(problem(message, code, status, {}), status);
}

HttpReply GraphQl::answer(const HttpRequest &request, const Question &question) const
{
    if (!request.header(QByteArrayLiteral("content-type")).startsWith("application/json"))
        return plainErrors(QStringLiteral("Content-type must be application/json or multipart/form-data"));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isArray())
        return plainErrors(QStringLiteral("This server does not support batching"));
    if (!document.isObject())
        return plainErrors(QStringLiteral("Request body is not a valid JSON"));
    const QJsonObject body = document.object();
    const QString query = body.value(QStringLiteral("query")).toString();
    if (query.isEmpty()) // the real server stumbles over this one
        return {500, QByteArrayLiteral("text/plain; charset=utf-8"), QByteArrayLiteral("Internal Server Error")};

    static const QRegularExpression named(QStringLiteral("\\b(?:query|mutation)\\s+(\\w+)"));
    const QString inDocument = named.match(query).captured(1);
    const QString operation = body.value(QStringLiteral("operationName")).toString(inDocument);
    const Context context{question.branch, question.at, body.value(QStringLiteral("variables")).toObject()};
    if (const QString name = negativeArgument(context.variables); !name.isEmpty())
        return jsonText(
            fault(QStringLiteral("%1 must be a non-negative integer").arg(name), QStringLiteral("CoreArtifact")));

    if (operation == QLatin1String("Introspection"))
        return jsonText(introspection());
    if (operation == QLatin1String("Account"))
        return jsonText(accountProfile());
    if (operation == QLatin1String("Rights"))
        return jsonText(rights(context));
    if (operation == QLatin1String("Branches"))
        return jsonText(branches());
    if (operation == QLatin1String("Definitions")) {
        if (question.faults.definitionsDenied)
            return refusal(403,
                QStringLiteral("You do not have the following permission: ")
                    + QStringLiteral("object:Core:ArtifactDefinition:view:allow_default"),
                QStringLiteral("PERMISSION_DENIED"));
        return jsonText(definitions(context));
    }
    if (operation == QLatin1String("Artifacts")) {
        if (question.faults.listingFails)
            return jsonText(
                fault(QStringLiteral("The database did not answer in time"), QStringLiteral("CoreArtifact")));
        return jsonText(artifacts(context));
    }
    if (operation == QLatin1String("ArtifactDetails"))
        return jsonText(artifactDetails(context));
    if (operation == QLatin1String("GroupMembers"))
        return jsonText(groupMembers(context));
    if (operation == QLatin1String("Tasks"))
        return jsonText(tasks(context));
    if (operation == QLatin1String("EndedTasks"))
        return jsonText(endedTasks(context));
    if (operation == QLatin1String("TaskLog"))
        return jsonText(taskLog(context));
    if (operation == QLatin1String("StoredContents"))
        return jsonText(storedContents(context));
    if (operation == QLatin1String("ArtifactEvents"))
        return jsonText(artifactEvents(context));
    if (operation == QLatin1String("AccountNames"))
        return jsonText(accountNames(context));
    return jsonText(fault(QStringLiteral("Unknown operation named '%1'.").arg(operation)));
}

QJsonObject GraphQl::introspection() const
{
    const QString fields = QStringLiteral("fields");
    return {{QStringLiteral("data"),
        QJsonObject{
            {QStringLiteral("branch"),
                fieldNames(fields,
                    {"id", "name", "description", "origin_branch", "branched_from", "status", "graph_version",
                        "created_at", "sync_with_git", "is_default", "schema_differs_from_default_branch"})},
            {QStringLiteral("artifactEdge"), fieldNames(fields, {"node", "node_metadata"})},
            {QStringLiteral("text"),
                fieldNames(fields,
                    {"is_default", "is_protected", "updated_at", "id", "is_from_profile", "permissions", "value",
                        "source", "owner", "updated_by"})},
            {QStringLiteral("order"), fieldNames(QStringLiteral("inputFields"), {"disable", "by"})},
            {QStringLiteral("task"),
                fieldNames(fields,
                    {"id", "title", "conclusion", "state", "progress", "workflow", "branch", "created_at", "updated_at",
                        "parameters", "tags", "start_time", "related_nodes", "logs", "available_actions", "error"})},
            {QStringLiteral("event"),
                fieldNames(fields,
                    {"id", "event", "branch", "account_id", "occurred_at", "level", "primary_node", "related_nodes",
                        "has_children", "parent_id", "checksum", "checksum_previous", "storage_id",
                        "storage_id_previous", "artifact_definition_id"})},
        }}};
}

QJsonObject GraphQl::accountProfile() const
{
    const Person &account = m_world.account();
    QJsonObject profile = peer(account.id, account.label, QStringLiteral("CoreAccount"));
    profile.insert(QStringLiteral("name"), value(QStringLiteral("admin")));
    profile.insert(QStringLiteral("label"), value(account.label));
    profile.insert(QStringLiteral("account_type"), value(QStringLiteral("User")));
    return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("AccountProfile"), profile}}}};
}

QJsonObject GraphQl::rights(const Context &context) const
{
    // On a branch that must be rebased only looking is allowed, whoever asks.
    const QString change =
        context.branch.status == QLatin1String("OPEN") ? QStringLiteral("ALLOW") : QStringLiteral("DENY");
    const QJsonObject report{{QStringLiteral("kind"), QStringLiteral("CoreArtifact")},
        {QStringLiteral("view"), QStringLiteral("ALLOW")}, {QStringLiteral("create"), change},
        {QStringLiteral("update"), change}, {QStringLiteral("delete"), change}};
    const QJsonObject permissions{{QStringLiteral("edges"), QJsonArray{node(report)}}};
    return {{QStringLiteral("data"),
        QJsonObject{{QStringLiteral("CoreArtifact"), QJsonObject{{QStringLiteral("permissions"), permissions}}}}}};
}

QJsonObject GraphQl::branches() const
{
    QJsonArray list;
    for (const BranchFacts &facts : m_world.branches()) {
        list.append(QJsonObject{{QStringLiteral("id"), facts.id}, {QStringLiteral("name"), facts.name},
            {QStringLiteral("description"), facts.description},
            {QStringLiteral("origin_branch"), m_world.branches().constFirst().name},
            {QStringLiteral("branched_from"), wireTime(facts.branchedFrom)},
            {QStringLiteral("created_at"), wireTime(facts.createdAt)},
            {QStringLiteral("sync_with_git"), facts.isDefault}, {QStringLiteral("is_default"), facts.isDefault},
            {QStringLiteral("status"), facts.status}});
    }
    return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("Branch"), list}}}};
}

QJsonObject GraphQl::definitionNode(const DefinitionFacts &facts) const
{
    QJsonObject transformation = peer(facts.transformId, facts.transformName,
        facts.python ? QStringLiteral("CoreTransformPython") : QStringLiteral("CoreTransformJinja2"));
    transformation.insert(QStringLiteral("name"), value(facts.transformName));
    transformation.insert(QStringLiteral("label"), valueOrNull({}));
    transformation.insert(QStringLiteral("description"), valueOrNull(facts.transformDescription));
    transformation.insert(QStringLiteral("timeout"), QJsonObject{{QStringLiteral("value"), facts.timeout}});
    transformation.insert(QStringLiteral("query"),
        node({{QStringLiteral("id"), facts.queryId}, {QStringLiteral("name"), value(facts.queryName)}}));
    transformation.insert(QStringLiteral("repository"),
        node(peer(stableId(QStringLiteral("repository")), QStringLiteral("dc-west-templates"),
            QStringLiteral("CoreRepository"))));
    if (facts.python) {
        transformation.insert(QStringLiteral("file_path"), value(facts.path));
        transformation.insert(QStringLiteral("class_name"), value(QStringLiteral("Transform")));
    } else {
        transformation.insert(QStringLiteral("template_path"), value(facts.path));
    }
    QJsonObject group = peer(facts.groupId, facts.groupLabel, QStringLiteral("CoreStandardGroup"));
    group.insert(QStringLiteral("label"), value(facts.groupLabel));
    group.insert(QStringLiteral("description"), valueOrNull(facts.groupDescription));
    return {{QStringLiteral("id"), facts.id}, {QStringLiteral("display_label"), facts.text},
        {QStringLiteral("name"), value(facts.text)}, {QStringLiteral("artifact_name"), value(facts.artifactName)},
        {QStringLiteral("description"), value(facts.description)},
        {QStringLiteral("content_type"), value(facts.contentType)},
        {QStringLiteral("parameters"),
            QJsonObject{{QStringLiteral("value"), QJsonObject{{QStringLiteral("name"), facts.parameter}}}}},
        {QStringLiteral("targets"), node(group)}, {QStringLiteral("transformation"), node(transformation)}};
}

QJsonObject GraphQl::definitions(const Context &context) const
{
    QList<const DefinitionFacts *> sorted;
    for (const DefinitionFacts &facts : m_world.definitions())
        sorted.append(&facts);
    std::sort(sorted.begin(), sorted.end(),
        [](const DefinitionFacts *a, const DefinitionFacts *b) { return a->text < b->text; });
    const Range range = rangeOf(context.variables);
    QJsonArray edges;
    for (qsizetype index = 0; index < sorted.size(); ++index) {
        if (range.contains(index))
            edges.append(node(definitionNode(*sorted.at(index))));
    }
    return {
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("CoreArtifactDefinition"), page(sorted.size(), edges)}}}};
}

QJsonObject GraphQl::artifactNode(
    const ArtifactRow &row, const Revision &revision, const Context &context, bool detailed) const
{
    const DefinitionFacts &facts = m_world.definitions().at(row.definition);
    const TargetFacts &target = m_world.target(row.target);
    QJsonObject checksum = valueOrNull(QString::fromLatin1(revision.checksum));
    QJsonObject definition{{QStringLiteral("id"), facts.id}};
    if (detailed) {
        const Revision *stored = m_world.latestStored(row, context.branch);
        if (!stored)
            stored = &revision;
        const Person &by = m_world.people().at(stored->by);
        checksum.insert(QStringLiteral("updated_at"), graphqlTime(stored->at));
        checksum.insert(QStringLiteral("updated_by"),
            QJsonObject{{QStringLiteral("id"), by.id}, {QStringLiteral("display_label"), by.label}});
        definition.insert(QStringLiteral("name"), value(facts.text));
    }
    return {{QStringLiteral("id"), row.id}, {QStringLiteral("name"), value(facts.artifactName)},
        {QStringLiteral("status"), value(revision.status)}, {QStringLiteral("content_type"), value(facts.contentType)},
        {QStringLiteral("checksum"), checksum}, {QStringLiteral("storage_id"), valueOrNull(revision.storageId)},
        {QStringLiteral("object"), node(peer(target.id, target.label, target.kind))},
        {QStringLiteral("definition"), node(definition)}};
}

QJsonObject GraphQl::artifacts(const Context &context) const
{
    // A list that is given is applied as it is, an empty or null one too: it matches nothing.
    const bool filtered = context.variables.contains(QStringLiteral("definitions"));
    const QSet<QString> wanted = stringsOf(context.variables.value(QStringLiteral("definitions")));
    QList<bool> wantedIndex;
    for (const DefinitionFacts &facts : m_world.definitions())
        wantedIndex.append(!filtered || wanted.contains(facts.id));
    const Range range = rangeOf(context.variables);
    QJsonArray edges;
    qsizetype count = 0;
    for (const int index : m_world.order()) {
        const ArtifactRow &row = m_world.rows().at(index);
        if (!wantedIndex.at(row.definition))
            continue;
        const Revision *revision = m_world.visible(row, context.branch, context.at);
        if (!revision)
            continue;
        if (range.contains(count))
            edges.append(node(artifactNode(row, *revision, context, false)));
        ++count;
    }
    return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("CoreArtifact"), page(count, edges)}}}};
}

QJsonObject GraphQl::artifactDetails(const Context &context) const
{
    const bool filtered = context.variables.contains(QStringLiteral("ids"));
    const QSet<QString> wanted = stringsOf(context.variables.value(QStringLiteral("ids")));
    QJsonArray edges;
    for (const int index : m_world.order()) {
        const ArtifactRow &row = m_world.rows().at(index);
        if (filtered && !wanted.contains(row.id))
            continue;
        if (const Revision *revision = m_world.visible(row, context.branch, context.at))
            edges.append(node(artifactNode(row, *revision, context, true)));
    }
    return {{QStringLiteral("data"), QJsonObject{{QStringLiteral("CoreArtifact"), page(edges.size(), edges)}}}};
}

QJsonObject GraphQl::groupMembers(const Context &context) const
{
    QJsonArray groups;
    const QSet<QString> ids = stringsOf(context.variables.value(QStringLiteral("ids")));
    for (const QString &id : ids) {
        const int definition = m_world.memberGroup(id);
        if (definition < 0)
            continue;
        const QList<int> members = m_world.members(definition, context.branch);
        const Range range = rangeOf(context.variables);
        QJsonArray edges;
        for (qsizetype index = 0; index < members.size(); ++index) {
            const TargetFacts &target = m_world.target(members.at(index));
            if (range.contains(index))
                edges.append(node(peer(target.id, target.label, target.kind)));
        }
        groups.append(node({{QStringLiteral("id"), id},
            {QStringLiteral("display_label"), m_world.definitions().at(definition).groupLabel},
            {QStringLiteral("members"), page(members.size(), edges)}}));
    }
    return {{QStringLiteral("data"),
        QJsonObject{{QStringLiteral("CoreGroup"), QJsonObject{{QStringLiteral("edges"), groups}}}}}};
}

} // namespace artiscope::sample
