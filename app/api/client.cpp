// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/clientprivate.h"

#include "app/api/documents.h"

#include <QJsonDocument>

namespace artiscope {

namespace {

Error notJson(const HttpReply &reply, Error::Reason reason)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.reason = reason;
    error.status = reply.status;
    error.requestId = reply.requestId;
    return error;
}

// "query NAME(…" or "query NAME {": documents.h promises a name.
QString operationName(const QByteArray &document)
{
    const qsizetype start = document.indexOf(' ') + 1;
    qsizetype end = start;
    while (end < document.size() && document.at(end) != ' ' && document.at(end) != '(')
        ++end;
    return QString::fromLatin1(document.mid(start, end - start));
}

} // namespace

Result<QJsonObject> graphqlData(const HttpReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isNull())
        return notJson(reply, Error::Reason::NotJson);
    const QJsonObject answer = document.object();
    if (const auto error = errorOfGraphql(answer, reply.requestId))
        return *error;
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (!data.isObject())
        return notJson(reply, Error::Reason::UnexpectedAnswer);
    return data.toObject();
}

HttpCall Client::Private::get(const QString &path, const QList<QPair<QString, QString>> &query) const
{
    HttpCall call;
    call.method = QByteArrayLiteral("GET");
    call.url = transport.url(path, query);
    return call;
}

HttpCall Client::Private::query(
    const QByteArray &document, const QJsonObject &variables, const Snapshot &snapshot, Priority priority) const
{
    QString path = QStringLiteral("/graphql");
    if (!snapshot.branch.isEmpty())
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(snapshot.branch, "/"));
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = transport.url(path, queryOf({QString(), snapshot.at}));
    call.body = QJsonDocument(
        QJsonObject{{QStringLiteral("query"), QString::fromUtf8(document)},
            {QStringLiteral("operationName"), operationName(document)}, {QStringLiteral("variables"), variables}})
                    .toJson(QJsonDocument::Compact);
    call.operation = operationName(document);
    call.priority = priority;
    call.idempotent = true;
    return call;
}

QList<QPair<QString, QString>> Client::Private::queryOf(const Snapshot &snapshot)
{
    QList<QPair<QString, QString>> query;
    if (!snapshot.branch.isEmpty())
        query.append({QStringLiteral("branch"), snapshot.branch});
    if (snapshot.at)
        query.append({QStringLiteral("at"), snapshot.at->toWire()});
    return query;
}

Client::Client(
    const Profile &profile, const Secret &secret, const TransportOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, profile, secret, options, clock))
{
    connect(&d->transport, &SignedTransport::secretChanged, this, &Client::secretChanged);
    connect(&d->transport, &SignedTransport::signInLost, this, &Client::signInLost);
    connect(&d->transport.transport(), &Transport::waiting, this, &Client::waitingForServer);
    connect(&d->transport.transport(), &Transport::activeChanged, this, &Client::activeRequestsChanged);
}

Client::~Client() = default;

const Profile &Client::profile() const
{
    return d->transport.profile();
}

const ServerInfo &Client::server() const
{
    return d->server;
}

Instant Client::serverNow() const
{
    return d->transport.serverNow();
}

void Client::setLimits(std::chrono::seconds timeout, qint64 sizeLimit)
{
    d->transport.transport().setLimits(timeout, sizeLimit);
}

int Client::activeRequests() const
{
    return d->transport.transport().active();
}

Request Client::signIn(const QString &user, const QString &password, Done<Nothing> done)
{
    return d->transport.signIn(user, password, std::move(done));
}

Request Client::signOut(Done<Nothing> done)
{
    return d->transport.signOut(std::move(done));
}

Request Client::account(Done<Account> done)
{
    return d->ask<Account>(
        d->query(documents::account()), decode::account, [done = std::move(done)](Result<Account> account) {
            // How the server says that nobody is signed in (contract, section 3.4).
            if (!account && account.error().kind == Error::Kind::Api
                && account.error().reason == Error::Reason::NotFound)
                return done(Account{});
            done(std::move(account));
        });
}

Request Client::branches(Done<QList<Branch>> done)
{
    return d->ask<QList<Branch>>(
        d->query(documents::branches(d->server.capabilities)), decode::branches, std::move(done));
}

Request Client::rights(const QString &branch, Done<ArtifactRights> done)
{
    return d->ask<ArtifactRights>(
        d->query(documents::rights(), {}, {branch, std::nullopt}), decode::rights, std::move(done));
}

} // namespace artiscope
