// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answererrors.h"
#include "app/api/client.h"
#include "app/api/decode.h"
#include "app/api/signedtransport.h"
#include "app/core/pool.h"

#include <QPointer>

namespace artiscope {

// The `data` of a GraphQL answer, or the error in it. Any thread.
[[nodiscard]] Result<QJsonObject> graphqlData(const HttpReply &reply);

struct Client::Private {
    Private(Client *client, const Profile &profile, const Secret &secret, const TransportOptions &options,
        const Clock &clock)
        : q(client),
          transport(profile, secret, options, clock)
    {
    }

    template <typename T> using Decode = std::function<Result<T>(const QJsonObject &data)>;

    [[nodiscard]] HttpCall get(const QString &path, const QList<QPair<QString, QString>> &query = {}) const;
    [[nodiscard]] HttpCall query(const QByteArray &document, const QJsonObject &variables = {},
        const Snapshot &snapshot = {}, Priority priority = Priority::High) const;
    [[nodiscard]] static QList<QPair<QString, QString>> queryOf(const Snapshot &snapshot);

    // Sends a query and decodes its answer on the pool: a page of a thousand is too much for a frame.
    template <typename T> [[nodiscard]] Request ask(HttpCall call, Decode<T> decode, Done<T> done)
    {
        const Promise<T> promise(std::move(done));
        Request request = promise.request();
        const QString asked = call.asked();
        const auto take = [this, guard = QPointer<Client>(q), promise, asked](Result<T> value) {
            if (!value) {
                Error error = value.error();
                error.asked = asked;
                if (!guard) // nobody knows any more what must not be in it
                    error.detail.clear();
                value = guard ? transport.withoutCredentials(error) : error;
            }
            promise.finishNow(std::move(value));
        };
        promise.follow(
            transport.send(std::move(call), [promise, decode = std::move(decode), take](Result<HttpReply> reply) {
                if (!reply)
                    return promise.finish(reply.error());
                promise.follow(runOnPool<T>(
                    [answer = reply.take(), decode](const Cancelled &) -> Result<T> {
                        const Result<QJsonObject> data = graphqlData(answer);
                        if (!data)
                            return data.error();
                        Result<T> value = decode(*data);
                        if (value)
                            return value;
                        Error error = value.error();
                        error.status = answer.status;
                        error.requestId = answer.requestId;
                        return error;
                    },
                    take));
            }));
        return request;
    }

    // All pages of a listing, one after the other. `page` makes the call for an offset. A listing that grows or shrinks
    // meanwhile ends when a page comes back empty.
    template <typename T>
    void askAll(const Promise<QList<T>> &promise, std::function<HttpCall(int offset)> page,
        Decode<decode::Listing<T>> decode, QList<T> soFar = {})
    {
        const int offset = static_cast<int>(soFar.size());
        promise.follow(ask<decode::Listing<T>>(page(offset), decode,
            [this, guard = QPointer<Client>(q), promise, page, decode, soFar](
                Result<decode::Listing<T>> listing) mutable {
                if (!guard)
                    return;
                if (!listing)
                    return promise.finishNow(listing.error());
                soFar.append(listing->items);
                if (listing->items.isEmpty() || soFar.size() >= listing->count)
                    return promise.finishNow(std::move(soFar));
                askAll(promise, std::move(page), std::move(decode), std::move(soFar));
            }));
    }

    void askTasks(const Promise<QList<Task>> &promise, const QStringList &workflows, Instant since, int offset,
        QList<Task> soFar);
    [[nodiscard]] Request fetch(HttpCall call, Done<Content> done);

    struct Meeting;
    void tookInfo(Meeting &meeting, Result<HttpReply> reply);
    void meet(Meeting &meeting);

    // What /api/config says of the server.
    struct Config {
        bool anonymousAccess = false;
        bool graphqlEnums = false;
    };

    Client *q;
    Config config;
    ServerInfo server;
    SignedTransport transport;
};

} // namespace artiscope
