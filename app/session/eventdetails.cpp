// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/eventdetails.h"

#include "app/session/connection.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype artifactsAtOnce = 100;
constexpr qint64 second = 1'000'000; // microseconds

// An event is told a moment after the content was there: what is less than a second of it would be made up.
Instant storedAt(const ArtifactEvent &event, std::optional<Instant> until)
{
    const Instant at = until ? std::min(event.at, *until) : event.at;
    return {at.microseconds / second * second};
}

struct Asking {
    Asking(Done<QList<Artifact>> done) : promise(std::move(done)) { }
    Promise<QList<Artifact>> promise;
    std::optional<Instant> until;
    QList<Artifact> artifacts;
    QHash<QString, QList<qsizetype>> places; // by storage id, which no other content ever has
    QStringList ids; // of those artifacts
    QHash<QString, QString> accounts; // by storage id
};

void askNames(Connection &connection, const std::shared_ptr<Asking> &asking)
{
    if (asking->accounts.isEmpty()) {
        asking->promise.finish(std::move(asking->artifacts));
        return;
    }
    const QStringList accounts = asking->accounts.values();
    asking->promise.follow(connection.client().accountNames(QSet<QString>(accounts.cbegin(), accounts.cend()).values(),
        Priority::High, [asking](Result<QHash<QString, QString>> names) {
            for (auto one = asking->accounts.cbegin(); names && one != asking->accounts.cend(); ++one) {
                for (const qsizetype place : asking->places.value(one.key()))
                    asking->artifacts[place].updatedBy = names->value(one.value());
            }
            asking->promise.finish(std::move(asking->artifacts));
        }));
}

void askEvents(Connection &connection, const std::shared_ptr<Asking> &asking, qsizetype from)
{
    if (from >= asking->ids.size()) {
        askNames(connection, asking);
        return;
    }
    asking->promise.follow(connection.client().artifactEvents({}, asking->ids.mid(from, artifactsAtOnce),
        Priority::High, [&connection, asking, from](Result<QList<ArtifactEvent>> events) {
            for (const ArtifactEvent &event : events ? *events : QList<ArtifactEvent>()) {
                const auto places = asking->places.constFind(event.storageId);
                if (places == asking->places.constEnd())
                    continue;
                for (const qsizetype place : *places)
                    asking->artifacts[place].updatedAt = storedAt(event, asking->until);
                if (!event.accountId.isEmpty())
                    asking->accounts.insert(event.storageId, event.accountId);
            }
            askEvents(connection, asking, events ? from + artifactsAtOnce : asking->ids.size());
        }));
}

} // namespace

Request addEventDetails(
    Connection &connection, std::optional<Instant> until, const QList<Artifact> &artifacts, Done<QList<Artifact>> done)
{
    const auto asking = std::make_shared<Asking>(std::move(done));
    asking->until = until;
    asking->artifacts = artifacts;
    for (qsizetype place = 0; place < artifacts.size(); ++place) {
        const Artifact &artifact = artifacts.at(place);
        if (artifact.updatedAt || artifact.storageId.isEmpty())
            continue;
        asking->places[artifact.storageId] << place;
        asking->ids << artifact.id;
    }
    asking->ids.removeDuplicates();
    Request request = asking->promise.request();
    askEvents(connection, asking, 0);
    return request;
}

} // namespace artiscope
