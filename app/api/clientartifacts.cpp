// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Definitions, artifacts, content and generation.

#include "app/api/clientprivate.h"
#include "app/api/documents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace artiscope {

namespace {

constexpr int definitionsAtOnce = 200;
constexpr int membersAtOnce = 1000;
constexpr int tasksAtOnce = 200; // the task manager's own limit of a page
constexpr int mostTasks = 5000;
constexpr int endedAtOnce = 50;

QJsonObject paged(int offset, int limit)
{
    return {{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), limit}};
}

// An id is one segment, whatever somebody typed for it.
QString below(const char *route, const QString &id)
{
    return QLatin1StringView(route) + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

Request Client::definitions(const Snapshot &snapshot, Done<QList<Definition>> done)
{
    const Promise<QList<Definition>> promise(std::move(done));
    Request request = promise.request();
    d->askAll<Definition>(
        promise,
        [this, snapshot](
            int offset) { return d->query(documents::definitions(), paged(offset, definitionsAtOnce), snapshot); },
        decode::definitions);
    return request;
}

Request Client::artifacts(const Snapshot &snapshot, const QStringList &definitionIds, int offset, int limit,
    Priority priority, Done<Page<Artifact>> done)
{
    QJsonObject variables = paged(offset, limit);
    if (!definitionIds.isEmpty()) // left out, not null: contract, section 5
        variables.insert(QStringLiteral("definitions"), QJsonArray::fromStringList(definitionIds));
    return d->ask<decode::Listing<Artifact>>(
        d->query(documents::artifacts(), variables, snapshot, priority),
        [](const QJsonObject &data) { return decode::artifacts(data, false); },
        [done = std::move(done)](Result<decode::Listing<Artifact>> listing) {
            if (!listing)
                return done(listing.error());
            done(Page<Artifact>{std::move(listing->items), listing->count});
        });
}

Request Client::artifactDetails(
    const Snapshot &snapshot, const QStringList &ids, Priority priority, Done<QList<Artifact>> done)
{
    if (ids.isEmpty()) { // the server would take it for all
        const Promise<QList<Artifact>> promise(std::move(done));
        promise.finish(QList<Artifact>());
        return promise.request();
    }
    const QJsonObject variables{{QStringLiteral("ids"), QJsonArray::fromStringList(ids)}};
    return d->ask<decode::Listing<Artifact>>(
        d->query(documents::artifactDetails(d->server.capabilities), variables, snapshot, priority),
        [](const QJsonObject &data) { return decode::artifacts(data, true); },
        [at = snapshot.at, done = std::move(done)](Result<decode::Listing<Artifact>> listing) {
            if (!listing)
                return done(listing.error());
            // The server does not travel in time with these two (contract, section 7): what lies behind the instant is
            // not known then.
            for (Artifact &artifact : listing->items) {
                if (at && artifact.updatedAt && *at < *artifact.updatedAt) {
                    artifact.updatedAt.reset();
                    artifact.updatedBy.clear();
                }
            }
            done(std::move(listing->items));
        });
}

Request Client::groupMembers(const QString &branch, const QString &groupId, Done<QList<GroupMember>> done)
{
    const Promise<QList<GroupMember>> promise(std::move(done));
    Request request = promise.request();
    d->askAll<GroupMember>(
        promise,
        [this, branch, groupId](int offset) {
            QJsonObject variables = paged(offset, membersAtOnce);
            variables.insert(QStringLiteral("ids"), QJsonArray{groupId});
            return d->query(documents::groupMembers(), variables, {branch, std::nullopt});
        },
        decode::groupMembers);
    return request;
}

Request Client::Private::fetch(HttpCall call, Done<Content> done)
{
    call.expectJson = false;
    return transport.send(std::move(call), [done = std::move(done)](Result<HttpReply> reply) {
        if (!reply)
            return done(reply.error());
        done(Content{std::move(reply->body), reply->contentType, reply->lengthKnown});
    });
}

Request Client::content(
    const QString &artifactId, const Snapshot &snapshot, Priority priority, Progress progress, Done<Content> done)
{
    HttpCall call = d->get(below("/api/artifact/", artifactId), Private::queryOf(snapshot));
    call.priority = priority;
    call.progress = std::move(progress);
    return d->fetch(std::move(call), std::move(done));
}

Request Client::storedObject(const QString &storageId, Priority priority, Progress progress, Done<Content> done)
{
    HttpCall call = d->get(below("/api/storage/object/", storageId));
    call.priority = priority;
    call.progress = std::move(progress);
    return d->fetch(std::move(call), std::move(done));
}

Request Client::generate(
    const QString &definitionId, const QString &branch, const QStringList &artifactIds, Done<Accepted> done)
{
    QJsonObject body;
    if (!artifactIds.isEmpty())
        body.insert(QStringLiteral("nodes"), QJsonArray::fromStringList(artifactIds));
    HttpCall call = d->get(below("/api/artifact/generate/", definitionId), Private::queryOf({branch, std::nullopt}));
    call.method = QByteArrayLiteral("POST");
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return d->transport.send(
        std::move(call), [this, guard = QPointer<Client>(this), done = std::move(done)](Result<HttpReply> reply) {
            if (!reply)
                return done(reply.error());
            if (guard)
                done(Accepted{reply->serverDate.value_or(serverNow())});
        });
}

Request Client::tasks(const QStringList &workflows, Instant since, Done<QList<Task>> done)
{
    const Promise<QList<Task>> promise(std::move(done));
    Request request = promise.request();
    d->askTasks(promise, workflows, since, 0, {});
    return request;
}

// Sorted by when they were to start, which is not quite when they were made; so it is a whole page of older ones that
// ends the search.
void Client::Private::askTasks(
    const Promise<QList<Task>> &promise, const QStringList &workflows, Instant since, int offset, QList<Task> soFar)
{
    QJsonObject variables{{QStringLiteral("limit"), tasksAtOnce}};
    const bool isPaged = server.capabilities.taskDetails;
    if (isPaged) {
        variables.insert(QStringLiteral("workflow"), QJsonArray::fromStringList(workflows));
        variables.insert(QStringLiteral("offset"), offset);
    }
    promise.follow(ask<decode::Listing<Task>>(
        query(documents::tasks(server.capabilities), variables, {}, Priority::Low), decode::tasks,
        [this, guard = QPointer<Client>(q), promise, workflows, since, offset, isPaged, soFar = std::move(soFar)](
            Result<decode::Listing<Task>> listing) mutable {
            if (!guard)
                return;
            if (!listing)
                return promise.finishNow(listing.error());
            const int before = static_cast<int>(soFar.size());
            for (const Task &task : std::as_const(listing->items)) {
                if (task.createdAt >= since)
                    soFar.append(task);
            }
            const int next = offset + tasksAtOnce;
            const bool isLast = !isPaged || next >= listing->count || next >= mostTasks || soFar.size() == before;
            if (isLast)
                return promise.finishNow(std::move(soFar));
            askTasks(promise, workflows, since, next, std::move(soFar));
        }));
}

Request Client::endedTasks(
    const QString &workflow, const QString &branch, const QString &nodeId, Done<QList<Task>> done)
{
    if (!d->server.capabilities.taskDetails) {
        const Promise<QList<Task>> promise(std::move(done));
        promise.finish(QList<Task>());
        return promise.request();
    }
    const QJsonObject variables{{QStringLiteral("workflow"), QJsonArray{workflow}}, {QStringLiteral("branch"), branch},
        {QStringLiteral("related"), QJsonArray{nodeId}}, {QStringLiteral("limit"), endedAtOnce}};
    return d->ask<decode::Listing<Task>>(d->query(documents::endedTasks(), variables, {}, Priority::Low), decode::tasks,
        [done = std::move(done)](Result<decode::Listing<Task>> listing) {
            if (listing)
                done(std::move(listing->items));
            else
                done(listing.error());
        });
}

Request Client::taskLog(const QString &taskId, Done<QList<TaskLogLine>> done)
{
    return d->ask<QList<TaskLogLine>>(
        d->query(documents::taskLog(), {{QStringLiteral("ids"), QJsonArray{taskId}}}, {}, Priority::Low),
        decode::taskLog, std::move(done));
}

} // namespace artiscope
