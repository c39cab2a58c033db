// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a client finds out what server it talks to.

#include "app/api/capabilities.h"
#include "app/api/clientprivate.h"
#include "app/api/documents.h"

#include <QJsonDocument>

#include <memory>
#include <optional>

namespace artiscope {

namespace {

// JSON, but not this server's.
Error notInfrahub(const HttpReply &reply, const Profile &profile)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.reason = Error::Reason::NotAnApi;
    error.status = reply.status;
    error.subject = profile.origin();
    error.requestId = reply.requestId;
    return error;
}

} // namespace

Request Client::checkAddress(Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    Request request = promise.request();
    promise.follow(d->transport.sendOpenly(d->get(QStringLiteral("/api/config")),
        [this, guard = QPointer<Client>(this), promise](Result<HttpReply> reply) {
            if (!guard)
                return;
            if (!reply)
                return promise.finishNow(reply.error());
            const QJsonObject config = QJsonDocument::fromJson(reply->body).object();
            const QJsonObject main = config.value(QLatin1String("main")).toObject();
            if (main.isEmpty())
                return promise.finishNow(notInfrahub(*reply, d->transport.profile()));
            d->config.anonymousAccess = main.value(QLatin1String("allow_anonymous_access")).toBool();
            d->config.graphqlEnums = config.value(QLatin1String("experimental_features"))
                                         .toObject()
                                         .value(QLatin1String("graphql_enums"))
                                         .toBool();
            promise.finishNow(Nothing{});
        }));
    return request;
}

// What the two questions bring, asked side by side.
struct Client::Private::Meeting {
    explicit Meeting(const Promise<ServerInfo> &asked) : promise(asked) { }

    Promise<ServerInfo> promise;
    std::optional<ServerInfo> info;
    std::optional<Result<QJsonObject>> schema;
    Request infoRequest, schemaRequest;
};

Request Client::connectToServer(Done<ServerInfo> done)
{
    const Promise<ServerInfo> promise(std::move(done));
    Request request = promise.request();
    const auto meeting = std::make_shared<Private::Meeting>(promise);
    promise.onCancel([meeting] {
        meeting->infoRequest.cancel();
        meeting->schemaRequest.cancel();
    });
    const std::weak_ptr<Private::Meeting> weak(meeting); // the promise holds it, and the steps must not hold each other
    meeting->infoRequest = d->transport.send(
        d->get(QStringLiteral("/api/info")), [this, guard = QPointer<Client>(this), weak](Result<HttpReply> reply) {
            if (const auto here = weak.lock(); here && guard)
                d->tookInfo(*here, std::move(reply));
        });
    meeting->schemaRequest = d->ask<QJsonObject>(
        d->query(documents::introspection()), [](const QJsonObject &data) -> Result<QJsonObject> { return data; },
        [this, guard = QPointer<Client>(this), weak](Result<QJsonObject> schema) {
            const auto here = weak.lock();
            if (!here || !guard)
                return;
            here->schema = std::move(schema);
            d->meet(*here);
        });
    return request;
}

void Client::Private::tookInfo(Meeting &meeting, Result<HttpReply> reply)
{
    if (!reply)
        return meeting.promise.finishNow(reply.error());
    const QJsonObject info = QJsonDocument::fromJson(reply->body).object();
    ServerInfo found;
    found.deploymentId = info.value(QLatin1String("deployment_id")).toString();
    found.versionText = info.value(QLatin1String("version")).toString();
    if (found.deploymentId.isEmpty() && found.versionText.isEmpty())
        return meeting.promise.finishNow(notInfrahub(*reply, transport.profile()));
    found.version = QVersionNumber::fromString(found.versionText);
    found.anonymousAccess = config.anonymousAccess;
    found.capabilities = capabilitiesOfVersion(found.version);
    found.capabilities.graphqlEnums = config.graphqlEnums;
    meeting.info = std::move(found);
    meet(meeting);
}

// A server that will not tell of its schema is taken by its version; one that does not answer is an error like any
// other.
void Client::Private::meet(Meeting &meeting)
{
    if (!meeting.info || !meeting.schema)
        return;
    ServerInfo found = *meeting.info;
    const Result<QJsonObject> &schema = *meeting.schema;
    if (schema)
        found.capabilities = capabilitiesOfSchema(found.capabilities, *schema);
    else if (schema.error().kind != Error::Kind::Api && schema.error().reason != Error::Reason::BadRequest)
        return meeting.promise.finishNow(schema.error());
    server = found;
    meeting.promise.finishNow(std::move(found));
}

} // namespace artiscope
