// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was stored of an artifact, when, and by whom.

#include "app/api/clientprivate.h"
#include "app/api/documents.h"

#include <QJsonArray>

namespace artiscope {

namespace {

constexpr int eventsAtOnce = 50; // the server's own limit of a page

} // namespace

Request Client::storedContents(
    const Snapshot &snapshot, const ArtifactKey &key, Priority priority, Done<QList<StoredContent>> done)
{
    const QJsonObject variables{{QStringLiteral("definitions"), QJsonArray{key.definitionId}},
        {QStringLiteral("objects"), QJsonArray{key.targetId}}};
    return d->ask<QList<StoredContent>>(
        d->query(documents::storedContents(d->server.capabilities), variables, snapshot, priority),
        decode::storedContents, std::move(done));
}

Request Client::artifactEvents(
    const QStringList &branches, const QStringList &artifactIds, Priority priority, Done<QList<ArtifactEvent>> done)
{
    const Promise<QList<ArtifactEvent>> promise(std::move(done));
    Request request = promise.request();
    if (!d->server.capabilities.artifactEvents || artifactIds.isEmpty()) { // which would be those of all
        promise.finish(QList<ArtifactEvent>());
        return request;
    }
    d->askAll<ArtifactEvent>(
        promise,
        [this, branches, artifactIds, priority](int offset) {
            QJsonObject variables{{QStringLiteral("artifacts"), QJsonArray::fromStringList(artifactIds)},
                {QStringLiteral("offset"), offset}, {QStringLiteral("limit"), eventsAtOnce}};
            if (!branches.isEmpty())
                variables.insert(QStringLiteral("branches"), QJsonArray::fromStringList(branches));
            return d->query(documents::artifactEvents(), variables, {}, priority);
        },
        decode::artifactEvents);
    return request;
}

Request Client::artifactEvents(
    const QString &branch, Instant since, Instant until, int offset, Priority priority, Done<Page<ArtifactEvent>> done)
{
    if (!d->server.capabilities.artifactEvents) {
        const Promise<Page<ArtifactEvent>> promise(std::move(done));
        promise.finish(Page<ArtifactEvent>());
        return promise.request();
    }
    return d->ask<Page<ArtifactEvent>>(
        d->query(documents::artifactEvents(),
            {{QStringLiteral("branches"), QJsonArray{branch}}, {QStringLiteral("since"), since.toWire()},
                {QStringLiteral("until"), until.toWire()}, {QStringLiteral("offset"), offset},
                {QStringLiteral("limit"), eventsAtOnce}},
            {}, priority),
        [](const QJsonObject &data) -> Result<Page<ArtifactEvent>> {
            Result<decode::Listing<ArtifactEvent>> listing = decode::artifactEvents(data);
            if (!listing)
                return listing.error();
            return Page<ArtifactEvent>{std::move(listing->items), listing->count};
        },
        std::move(done));
}

Request Client::accountNames(const QStringList &ids, Priority priority, Done<QHash<QString, QString>> done)
{
    return d->ask<QHash<QString, QString>>(
        d->query(documents::accountNames(), {{QStringLiteral("ids"), QJsonArray::fromStringList(ids)}}, {}, priority),
        decode::accountNames, std::move(done));
}

} // namespace artiscope
