// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/signedtransport.h"

#include "app/api/concealed.h"
#include "app/api/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qint64 refreshEarlySeconds = 30;
constexpr qsizetype mostKnown = 8;

Error inputError(Error::Reason reason, const QString &subject)
{
    Error error;
    error.kind = Error::Kind::Input;
    error.reason = reason;
    error.subject = subject;
    return error;
}

Error unexpected(const HttpReply &reply)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.reason = Error::Reason::UnexpectedAnswer;
    error.status = reply.status;
    error.requestId = reply.requestId;
    return error;
}

bool isRefused(const Error &error)
{
    return error.reason == Error::Reason::NotSignedIn || error.reason == Error::Reason::SignInExpired;
}

QByteArray textIn(const HttpReply &reply, const char *key)
{
    return QJsonDocument::fromJson(reply.body).object().value(QLatin1String(key)).toString().toLatin1();
}

} // namespace

struct SignedTransport::Asked {
    HttpCall call;
    Promise<HttpReply> promise;
    QByteArray tokenSent;
    bool repeated = false;

    Asked(HttpCall given, Done<HttpReply> done) : call(std::move(given)), promise(std::move(done)) { }
};

SignedTransport::SignedTransport(
    const Profile &profile, const Secret &secret, const TransportOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_secret(secret),
      m_clock(clock),
      m_transport(profile.baseUrl, options)
{
    remember(secret);
}

SignedTransport::~SignedTransport() = default;

Instant SignedTransport::serverNow() const
{
    return {m_clock.microseconds() + m_clockOffset};
}

// The Date of an answer says, to a second, a moment between asking and answering. So each answer gives an interval that
// the offset must lie in; the nearest to what was believed is taken, and equal clocks stay equal to the microsecond.
void SignedTransport::learnTime(const HttpReply &reply, qint64 sentAt)
{
    if (!reply.serverDate)
        return;
    const qint64 lowest = reply.serverDate->microseconds - m_clock.microseconds();
    const qint64 highest = reply.serverDate->microseconds + 1'000'000 - sentAt;
    if (lowest <= highest)
        m_clockOffset = std::clamp(m_clockOffset, lowest, highest);
}

QUrl SignedTransport::url(const QString &path, const QList<QPair<QString, QString>> &query) const
{
    QUrl url = m_profile.baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::TolerantMode); // the mode that leaves escapes as they are
    QStringList items;
    for (const auto &[key, value] : query)
        items.append(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!items.isEmpty())
        url.setQuery(items.join(u'&'));
    return url;
}

std::optional<Error> SignedTransport::mayNotSend() const
{
    if (m_profile.baseUrl.scheme() != QLatin1String("https") && !m_profile.isLoopback() && !m_profile.plainHttpAgreed)
        return inputError(Error::Reason::PlainHttpNotAgreed, m_profile.origin());
    return std::nullopt;
}

Request SignedTransport::sendOpenly(HttpCall call, Done<HttpReply> done)
{
    const qint64 sentAt = m_clock.microseconds();
    return m_transport.send(std::move(call),
        [this, guard = QPointer<SignedTransport>(this), sentAt, known = m_known, done = std::move(done)](
            Result<HttpReply> reply) {
            if (guard && reply)
                learnTime(*reply, sentAt);
            if (!reply)
                reply = concealed(reply.error(), known);
            done(std::move(reply));
        });
}

Request SignedTransport::send(HttpCall call, Done<HttpReply> done)
{
    if (m_profile.signIn == SignInWay::Anonymous) {
        return sendOpenly(
            std::move(call), [origin = m_profile.origin(), done = std::move(done)](Result<HttpReply> reply) {
                if (reply || reply.error().reason != Error::Reason::NotSignedIn)
                    return done(std::move(reply));
                Error error = reply.error(); // no credential was sent that could have been refused
                error.reason = Error::Reason::MissingSecret;
                error.subject = origin;
                done(std::move(error));
            });
    }
    const auto asked = std::make_shared<Asked>(std::move(call), std::move(done));
    Request request = asked->promise.request();
    step(asked);
    return request;
}

bool SignedTransport::needsRefresh() const
{
    if (m_profile.signIn != SignInWay::Password || m_secret.refreshToken.isEmpty())
        return false;
    if (m_secret.token.isEmpty() || m_refresh.isActive())
        return true;
    const auto expiry = tokenExpiry(m_secret.token);
    return expiry && *expiry < serverNow().plusSeconds(refreshEarlySeconds);
}

void SignedTransport::step(const std::shared_ptr<Asked> &asked)
{
    // Refused tokens stay refused. A key may be let in again (an account that was reactivated), so it is tried.
    if (m_lost && m_profile.signIn == SignInWay::Password)
        return asked->promise.finish(*m_lost);
    if (m_secret.isEmpty())
        return asked->promise.finish(inputError(Error::Reason::MissingSecret, m_profile.origin()));
    if (const auto error = mayNotSend())
        return asked->promise.finish(*error);
    // A token that never lives long enough would otherwise be refreshed before every call for ever.
    if (!asked->repeated && needsRefresh())
        return refreshThenStep(asked);
    const auto header = credentialHeader(m_profile.signIn, m_secret.token);
    if (header.first.isEmpty())
        return asked->promise.finish(inputError(Error::Reason::MissingSecret, m_profile.origin()));

    HttpCall call = asked->call;
    call.headers.append(header);
    asked->tokenSent = m_secret.token;
    asked->promise.follow(
        sendOpenly(std::move(call), [this, guard = QPointer<SignedTransport>(this), asked](Result<HttpReply> reply) {
            if (guard)
                answered(asked, std::move(reply));
        }));
}

void SignedTransport::answered(const std::shared_ptr<Asked> &asked, Result<HttpReply> reply)
{
    if (!reply && reply.error().kind == Error::Kind::Http && isRefused(reply.error())) {
        const bool renewable = m_profile.signIn == SignInWay::Password && !m_secret.refreshToken.isEmpty();
        if (renewable && !asked->repeated) {
            // Another call may have brought a fresh token while this one was under way.
            if (asked->tokenSent != m_secret.token) {
                asked->repeated = true;
                return step(asked);
            }
            if (reply.error().reason == Error::Reason::SignInExpired)
                return refreshThenStep(asked);
        }
        if (asked->tokenSent == m_secret.token)
            lose(reply.error());
    } else if (reply) {
        m_lost.reset();
    }
    asked->promise.finish(std::move(reply));
}

void SignedTransport::refreshThenStep(const std::shared_ptr<Asked> &asked)
{
    asked->repeated = true;
    asked->promise.follow(refresh([this, guard = QPointer<SignedTransport>(this), asked](Result<Nothing> done) {
        if (!guard)
            return;
        if (done)
            step(asked);
        else
            asked->promise.finish(done.error());
    }));
}

// Whoever comes while a refresh is under way waits for that one. It goes on when all who waited have let go.
Request SignedTransport::refresh(Done<Nothing> done)
{
    m_waiters.emplace_back(std::move(done));
    Request request = m_waiters.back().request();
    if (m_refresh.isActive())
        return request;

    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = url(QStringLiteral("/api/auth/refresh"));
    call.idempotent = true; // the refresh token is not rotated
    call.headers = {credentialHeader(SignInWay::Password, m_secret.refreshToken)};
    m_refresh = sendOpenly(std::move(call), [this](Result<HttpReply> reply) { refreshed(std::move(reply)); });
    return request;
}

void SignedTransport::refreshed(Result<HttpReply> reply)
{
    const auto waiters = std::exchange(m_waiters, {});
    std::optional<Error> failure;
    if (!reply) {
        failure = reply.error();
        if (failure->status == 401) {
            failure->reason = Error::Reason::SignInExpired;
            lose(*failure);
        }
    } else if (const QByteArray token = textIn(*reply, "access_token"); !token.isEmpty()) {
        take({token, m_secret.refreshToken});
    } else {
        failure = unexpected(*reply);
    }
    for (const Promise<Nothing> &waiter : waiters)
        waiter.finish(failure ? Result<Nothing>(*failure) : Result<Nothing>(Nothing{}));
}

void SignedTransport::take(const Secret &secret)
{
    m_secret = secret;
    remember(secret);
    m_lost.reset();
    Q_EMIT secretChanged(secret);
}

void SignedTransport::remember(const Secret &secret)
{
    for (const QByteArray &token : {secret.token, secret.refreshToken}) {
        if (!token.isEmpty() && !m_known.contains(token))
            m_known.append(token);
    }
    while (m_known.size() > mostKnown)
        m_known.removeFirst();
}

Error SignedTransport::withoutCredentials(const Error &error) const
{
    return concealed(error, m_known);
}

void SignedTransport::lose(const Error &why)
{
    if (m_lost)
        return;
    m_lost = why;
    Q_EMIT signInLost(why);
}

Request SignedTransport::signIn(const QString &user, const QString &password, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    Request request = promise.request();
    if (const auto error = mayNotSend()) {
        promise.finish(*error);
        return request;
    }
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = url(QStringLiteral("/api/auth/login"));
    call.idempotent = true;
    call.body = QJsonDocument(QJsonObject{{QStringLiteral("username"), user}, {QStringLiteral("password"), password}})
                    .toJson(QJsonDocument::Compact);
    promise.follow(sendOpenly(
        std::move(call), [this, guard = QPointer<SignedTransport>(this), promise, password](Result<HttpReply> reply) {
            if (!guard)
                return;
            if (!reply) {
                Error error = concealed(reply.error(), {password.toUtf8()});
                // Unknown user and wrong password are 404 and 401; which of the two is nobody's business.
                if (error.kind == Error::Kind::Http && (error.status == 401 || error.status == 404))
                    error.reason = Error::Reason::WrongPassword;
                return promise.finish(std::move(error));
            }
            const Secret secret{textIn(*reply, "access_token"), textIn(*reply, "refresh_token")};
            if (secret.token.isEmpty() || secret.refreshToken.isEmpty())
                return promise.finish(unexpected(*reply));
            take(secret);
            promise.finish(Nothing{});
        }));
    return request;
}

Request SignedTransport::signOut(Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    Request request = promise.request();
    if (m_profile.signIn != SignInWay::Password || m_secret.isEmpty() || m_lost) {
        m_secret = {};
        promise.finish(Nothing{});
        return request;
    }
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = url(QStringLiteral("/api/auth/logout"));
    call.idempotent = true;
    promise.follow(
        send(std::move(call), [this, guard = QPointer<SignedTransport>(this), promise](Result<HttpReply> reply) {
            if (guard)
                m_secret = {};
            if (reply)
                promise.finish(Nothing{});
            else
                promise.finish(reply.error());
        }));
    return request;
}

} // namespace artiscope
