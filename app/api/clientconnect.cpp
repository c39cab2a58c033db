// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a client finds out what server it talks to.

#include "app/api/capabilities.h"
#include "app/api/clientprivate.h"
#include "app/api/documents.h"

#include <QJsonDocument>

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

Request Client::connectToServer(Done<ServerInfo> done)
{
    const Promise<ServerInfo> promise(std::move(done));
    Request request = promise.request();
    d->askConfig(promise);
    return request;
}

// First what needs no credential, so that none is sent to what is no Infrahub.
void Client::Private::askConfig(const Promise<ServerInfo> &promise)
{
    promise.follow(transport.sendOpenly(
        get(QStringLiteral("/api/config")), [this, guard = QPointer<Client>(q), promise](Result<HttpReply> reply) {
            if (!guard)
                return;
            if (!reply)
                return promise.finishNow(reply.error());
            const QJsonObject config = QJsonDocument::fromJson(reply->body).object();
            const QJsonObject main = config.value(QLatin1String("main")).toObject();
            if (main.isEmpty())
                return promise.finishNow(notInfrahub(*reply, transport.profile()));
            ServerInfo found;
            found.anonymousAccess = main.value(QLatin1String("allow_anonymous_access")).toBool();
            found.capabilities.graphqlEnums = config.value(QLatin1String("experimental_features"))
                                                  .toObject()
                                                  .value(QLatin1String("graphql_enums"))
                                                  .toBool();
            askInfo(promise, found);
        }));
}

void Client::Private::askInfo(const Promise<ServerInfo> &promise, ServerInfo found)
{
    promise.follow(transport.send(get(QStringLiteral("/api/info")),
        [this, guard = QPointer<Client>(q), promise, found = std::move(found)](Result<HttpReply> reply) mutable {
            if (!guard)
                return;
            if (!reply)
                return promise.finishNow(reply.error());
            const QJsonObject info = QJsonDocument::fromJson(reply->body).object();
            found.deploymentId = info.value(QLatin1String("deployment_id")).toString();
            found.versionText = info.value(QLatin1String("version")).toString();
            if (found.deploymentId.isEmpty() && found.versionText.isEmpty())
                return promise.finishNow(notInfrahub(*reply, transport.profile()));
            found.version = QVersionNumber::fromString(found.versionText);
            const bool enums = found.capabilities.graphqlEnums;
            found.capabilities = capabilitiesOfVersion(found.version);
            found.capabilities.graphqlEnums = enums;
            askSchema(promise, std::move(found));
        }));
}

// A server that will not tell of its schema is taken by its version; one that does not answer is an error like any
// other.
void Client::Private::askSchema(const Promise<ServerInfo> &promise, ServerInfo found)
{
    promise.follow(ask<QJsonObject>(
        query(documents::introspection()), [](const QJsonObject &data) -> Result<QJsonObject> { return data; },
        [this, guard = QPointer<Client>(q), promise, found = std::move(found)](Result<QJsonObject> schema) mutable {
            if (!guard)
                return;
            if (schema)
                found.capabilities = capabilitiesOfSchema(found.capabilities, *schema);
            else if (schema.error().kind != Error::Kind::Api && schema.error().reason != Error::Reason::BadRequest)
                return promise.finishNow(schema.error());
            server = found;
            promise.finishNow(std::move(found));
        }));
}

} // namespace artiscope
