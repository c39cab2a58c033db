// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleapi.h"

#include "app/demo/sampletime.h"

#include <QJsonDocument>

namespace artiscope::sample {

namespace {

QString artifactPath()
{
    return QStringLiteral("/api/artifact/");
}

QString generatePath()
{
    return QStringLiteral("/api/artifact/generate/");
}

QString objectPath()
{
    return QStringLiteral("/api/storage/object/");
}

HttpReply noSuchNode(const QString &id, const QString &kind)
{
    return restError(404, QStringLiteral("Unable to find the node %1 / %2 in the database.").arg(id, kind));
}

HttpReply invalidBody(const QJsonObject &detail)
{
    const QJsonObject body{{QStringLiteral("detail"), QJsonArray{detail}}};
    return jsonReply(QJsonDocument(body).toJson(QJsonDocument::Compact), 422);
}

QString tail(const QString &path, const QString &start) // the one segment after it; empty when there is none or more
{
    const QString rest = path.startsWith(start) ? path.mid(start.size()) : QString();
    return rest.contains(u'/') ? QString() : rest;
}

// What the web page's address gives for every path that is not the API's.
HttpReply webPage()
{
    return {200, QByteArrayLiteral("text/html; charset=utf-8"),
        QByteArrayLiteral(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Artiscope sample</title></head>\n"
            "<body><p>This is the sample server of Artiscope. It has no pages; its API is under "
            "/api.</p></body></html>\n")};
}

// The ids in {"nodes": […]}; an absent body, null and {} mean all.
std::variant<QStringList, HttpReply> nodesOf(const QByteArray &body)
{
    if (body.trimmed().isEmpty() || body.trimmed() == "null")
        return QStringList();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    const QString type = QStringLiteral("type");
    const QString loc = QStringLiteral("loc");
    const QString msg = QStringLiteral("msg");
    const QString input = QStringLiteral("input");
    const QString where = QStringLiteral("body");
    if (document.isNull()) {
        return invalidBody({{type, QStringLiteral("json_invalid")}, {loc, QJsonArray{where, error.offset}},
            {msg, QStringLiteral("JSON decode error")}, {input, QJsonObject()},
            {QStringLiteral("ctx"), QJsonObject{{QStringLiteral("error"), error.errorString()}}}});
    }
    if (!document.isObject()) {
        return invalidBody({{type, QStringLiteral("model_attributes_type")}, {loc, QJsonArray{where}},
            {msg, QStringLiteral("Input should be a valid dictionary or object to extract fields from")},
            {input, document.array()}});
    }
    const QString name = QStringLiteral("nodes");
    if (!document.object().contains(name))
        return QStringList();
    const QJsonValue nodes = document.object().value(name);
    if (!nodes.isArray()) {
        return invalidBody({{type, QStringLiteral("list_type")}, {loc, QJsonArray{where, name}},
            {msg, QStringLiteral("Input should be a valid list")}, {input, nodes}});
    }
    QStringList result;
    const QJsonArray items = nodes.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString()) {
            return invalidBody({{type, QStringLiteral("string_type")}, {loc, QJsonArray{where, name, result.size()}},
                {msg, QStringLiteral("Input should be a valid string")}, {input, item}});
        }
        result.append(item.toString());
    }
    return result;
}

} // namespace

Api::Api(World &world, Generation &generation, Auth &auth, Now now)
    : m_world(world),
      m_generation(generation),
      m_auth(auth),
      m_now(now),
      m_graphql(world, generation, std::move(now))
{
}

std::variant<Api::Place, Api::Refusal> Api::placeOf(const HttpRequest &request) const
{
    const QString name = request.query.value(QStringLiteral("branch"));
    const BranchFacts *branch = m_world.branch(name);
    if (!branch)
        return Refusal{400, QStringLiteral("Branch: %1 not found.").arg(name)};
    const qint64 now = m_now();
    if (!request.query.contains(QStringLiteral("at")))
        return Place{branch, now};
    const QString text = request.query.value(QStringLiteral("at"));
    const auto at = readServerTime(text, now);
    if (!at)
        return Refusal{400, QStringLiteral("Invalid time format for %1").arg(text)};
    const BranchFacts &origin = m_world.branches().constFirst();
    if (*at < origin.createdAt) {
        return Refusal{422,
            QStringLiteral("Requested time '%1' is before branch '%2' was created at '%3'.")
                .arg(wireTime(*at), origin.name, wireTime(origin.createdAt))};
    }
    return Place{branch, *at};
}

HttpReply Api::answer(const HttpRequest &request, const GraphQl::Faults &faults)
{
    const QString &path = request.path;
    if (request.method == "POST" && (path == QLatin1String("/graphql") || path.startsWith(QLatin1String("/graphql/"))))
        return graphql(request, faults);
    if (path != QLatin1String("/api") && !path.startsWith(QLatin1String("/api/"))) {
        if (request.method == "GET")
            return webPage();
        return jsonReply(QByteArrayLiteral(R"({"detail":"Method Not Allowed"})"), 405);
    }
    if (request.method == "GET")
        return get(request);
    if (request.method == "POST")
        return post(request);
    if (request.method == "HEAD" || request.method == "PATCH") {
        HttpReply reply = jsonReply(QByteArrayLiteral(R"({"detail":"Method Not Allowed"})"), 405);
        reply.headers = {{QByteArrayLiteral("allow"), QByteArrayLiteral("GET")}};
        return reply;
    }
    return restError(404, QStringLiteral("The requested endpoint %1 does not exist").arg(path));
}

HttpReply Api::graphql(const HttpRequest &request, const GraphQl::Faults &faults) const
{
    HttpRequest placed = request;
    const QString name = request.path.mid(QStringLiteral("/graphql/").size());
    placed.query.insert(QStringLiteral("branch"), name);
    if (!m_world.branch(name)) {
        const QJsonObject body{
            {QStringLiteral("errors"), QJsonArray{QStringLiteral("Branch: %1 not found.").arg(name)}}};
        return jsonReply(QJsonDocument(body).toJson(QJsonDocument::Compact), 404);
    }
    const auto place = placeOf(placed);
    if (const Refusal *refused = std::get_if<Refusal>(&place))
        return GraphQl::refusal(refused->status, refused->message, QStringLiteral("UNDEFINED_ERROR"));
    if (const Auth::Caller caller = m_auth.caller(request); !caller.signedIn) {
        const bool expired = caller.problem == QLatin1String("Expired Signature");
        return GraphQl::refusal(
            401, caller.problem, expired ? QStringLiteral("TOKEN_EXPIRED") : QStringLiteral("AUTHENTICATION_REQUIRED"));
    }
    const Place &found = std::get<Place>(place);
    return m_graphql.answer(request, {*found.branch, found.at, faults});
}

HttpReply Api::get(const HttpRequest &request) const
{
    const QString &path = request.path;
    if (path == QLatin1String("/api/config"))
        return config();
    const QString artifactId = tail(path, artifactPath());
    if (!artifactId.isEmpty())
        return artifact(request, artifactId);
    const QString storageId = tail(path, objectPath());
    const bool isInfo = path == QLatin1String("/api/info");
    if (!isInfo && storageId.isEmpty())
        return restError(404, QStringLiteral("The requested endpoint %1 does not exist").arg(path));
    if (const Auth::Caller caller = m_auth.caller(request); !caller.signedIn)
        return restError(401, caller.problem);
    if (isInfo)
        return info();
    if (const auto bytes = m_world.object(storageId))
        return {200, {}, *bytes};
    return noSuchNode(storageId, QStringLiteral("StorageObject"));
}

HttpReply Api::post(const HttpRequest &request)
{
    const QString &path = request.path;
    if (path == QLatin1String("/api/auth/login"))
        return m_auth.login(request);
    if (path == QLatin1String("/api/auth/refresh"))
        return m_auth.refresh(request);
    if (path == QLatin1String("/api/auth/logout"))
        return m_auth.logout(request);
    const QString definition = tail(path, generatePath());
    if (!definition.isEmpty())
        return generate(request, definition);
    return restError(404, QStringLiteral("The requested endpoint %1 does not exist").arg(path));
}

HttpReply Api::config() const
{
    return jsonReply(QByteArrayLiteral(
        R"({"main":{"allow_anonymous_access":false,"anonymous_access_role":"Anonymous User","public_url":null,)"
        R"("telemetry_optout":true},"experimental_features":{"graphql_enums":false,"value_db_index":false},)"
        R"("sso":{"providers":[],"enabled":false},"ldap":{"enabled":false,"display_label":"Sign in with LDAP",)"
        R"("icon":"mdi:account-key-outline"},"installation_type":"community",)"
        R"("policy":{"required_proposed_change_approvals":0,"revoke_proposed_change_approvals":false}})"));
}

HttpReply Api::info() const
{
    const QJsonObject body{{QStringLiteral("deployment_id"), stableId(QStringLiteral("deployment"))},
        {QStringLiteral("version"), QStringLiteral("1.11.9")}};
    return jsonReply(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpReply Api::artifact(const HttpRequest &request, const QString &id) const
{
    const auto place = placeOf(request);
    if (const Refusal *refused = std::get_if<Refusal>(&place))
        return restError(refused->status, refused->message);
    if (const Auth::Caller caller = m_auth.caller(request); !caller.signedIn)
        return restError(401, caller.problem);
    const Place &found = std::get<Place>(place);
    for (const ArtifactRow &row : m_world.rows()) {
        if (row.id != id)
            continue;
        const Revision *revision = m_world.visible(row, *found.branch, found.at);
        if (!revision)
            break;
        const auto bytes = m_world.object(revision->storageId);
        if (!bytes)
            return noSuchNode(QStringLiteral("None"), QStringLiteral("StorageObject"));
        return {200, m_world.definitions().at(row.definition).contentType.toLatin1(), *bytes};
    }
    return noSuchNode(id, QStringLiteral("CoreArtifact"));
}

// The order of the checks is the server's: branch, time, who, body, branch state, permission, definition.
HttpReply Api::generate(const HttpRequest &request, const QString &name)
{
    const auto place = placeOf(request);
    if (const Refusal *refused = std::get_if<Refusal>(&place))
        return restError(refused->status, refused->message);
    const Auth::Caller caller = m_auth.caller(request);
    if (!caller.signedIn)
        return restError(401, caller.problem);
    const auto nodes = nodesOf(request.body);
    if (const HttpReply *invalid = std::get_if<HttpReply>(&nodes))
        return *invalid;
    const BranchFacts &branch = *std::get<Place>(place).branch;
    if (branch.status != QLatin1String("OPEN"))
        return restError(
            422, QStringLiteral("Branch %1 must be rebased before any updates can be made").arg(branch.name));
    const int definition = m_world.definitionIndex(name);
    if (definition >= 0 && !m_world.definitions().at(definition).mayGenerate) {
        const QString where = branch.isDefault ? QStringLiteral("allow_default") : QStringLiteral("allow_other");
        return restError(403,
            QStringLiteral("You do not have one of the following permissions: "
                           "object:Core:Artifact:create:%1 | object:Core:Artifact:update:%1")
                .arg(where));
    }
    if (definition < 0)
        return noSuchNode(name, QStringLiteral("CoreArtifactDefinition"));
    m_generation.request(definition, branch, std::get<QStringList>(nodes), caller.kind);
    return jsonReply(QByteArrayLiteral("null"));
}

} // namespace artiscope::sample
