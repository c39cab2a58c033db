// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleauth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace artiscope::sample {

namespace {

constexpr qint64 refreshSeconds = 30 * 24 * 3600; // the server's default

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray bearer(const HttpRequest &request)
{
    const QByteArray value = request.header(QByteArrayLiteral("authorization"));
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

QJsonObject missing(const QString &field, const QJsonObject &input)
{
    return {{QStringLiteral("type"), QStringLiteral("missing")},
        {QStringLiteral("loc"), QJsonArray{QStringLiteral("body"), field}},
        {QStringLiteral("msg"), QStringLiteral("Field required")}, {QStringLiteral("input"), input}};
}

} // namespace

HttpReply jsonReply(const QByteArray &json, int status)
{
    return {status, QByteArrayLiteral("application/json"), json};
}

HttpReply restError(int status, const QString &message)
{
    const QJsonObject error{{QStringLiteral("message"), message},
        {QStringLiteral("extensions"), QJsonObject{{QStringLiteral("code"), status}}}};
    const QJsonObject body{{QStringLiteral("data"), QJsonValue::Null}, {QStringLiteral("errors"), QJsonArray{error}}};
    return jsonReply(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

Auth::Auth(QByteArray apiToken, QByteArray password, QString accountId, int accessSeconds, Now now)
    : m_apiToken(std::move(apiToken)),
      m_password(std::move(password)),
      m_accountId(std::move(accountId)),
      m_accessSeconds(accessSeconds),
      m_now(std::move(now)),
      m_key(QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122())
{
}

QByteArray Auth::signature(const QByteArray &text) const
{
    return base64(QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256));
}

QByteArray Auth::issue(const QString &type, const QString &session, qint64 seconds) const
{
    const qint64 now = m_now() / 1'000'000;
    const QJsonObject claims{{QStringLiteral("sub"), m_accountId}, {QStringLiteral("iat"), now},
        {QStringLiteral("nbf"), now}, {QStringLiteral("exp"), now + seconds}, {QStringLiteral("fresh"), false},
        {QStringLiteral("type"), type}, {QStringLiteral("session_id"), session}};
    const QByteArray text = base64(QByteArrayLiteral(R"({"alg":"HS256","typ":"jwt"})")) + '.'
        + base64(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + signature(text);
}

Auth::Claims Auth::read(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || signature(parts.at(0) + '.' + parts.at(1)) != parts.at(2))
        return {};
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    Claims result;
    result.valid = true;
    result.expired = claims.value(QStringLiteral("exp")).toInteger() <= m_now() / 1'000'000;
    result.type = claims.value(QStringLiteral("type")).toString();
    result.session = claims.value(QStringLiteral("session_id")).toString();
    return result;
}

Auth::Caller Auth::caller(const HttpRequest &request) const
{
    if (const QByteArray key = request.header(QByteArrayLiteral("x-infrahub-key")); !key.isEmpty()) {
        if (key == m_apiToken)
            return {true, QStringLiteral("api"), {}};
        return {false, {}, QStringLiteral("Invalid token")};
    }
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        return {false, {}, QStringLiteral("Authentication is required")};
    const Claims claims = read(token);
    if (!claims.valid)
        return {false, {}, QStringLiteral("Invalid token")};
    if (claims.expired)
        return {false, {}, QStringLiteral("Expired Signature")};
    if (claims.type != QLatin1String("access"))
        return {false, {}, QStringLiteral("Invalid token, current token is not an access token")};
    return {true, QStringLiteral("jwt"), {}};
}

HttpReply Auth::login(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonArray problems;
    for (const QString &field : {QStringLiteral("username"), QStringLiteral("password")}) {
        if (!body.value(field).isString())
            problems.append(missing(field, body));
    }
    if (!problems.isEmpty()) {
        const QJsonObject answer{{QStringLiteral("detail"), problems}};
        return jsonReply(QJsonDocument(answer).toJson(QJsonDocument::Compact), 422);
    }
    if (body.value(QStringLiteral("username")).toString() != QLatin1String("admin"))
        return restError(404, QStringLiteral("That login user doesn't exist in the system"));
    if (body.value(QStringLiteral("password")).toString().toUtf8() != m_password)
        return restError(401, QStringLiteral("Incorrect password"));

    const QString session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sessions.insert(session);
    const QByteArray access = issue(QStringLiteral("access"), session, m_accessSeconds);
    const QByteArray longLived = issue(QStringLiteral("refresh"), session, refreshSeconds);
    HttpReply reply = jsonReply(R"({"access_token":")" + access + R"(","refresh_token":")" + longLived + R"("})");
    reply.headers = {{QByteArrayLiteral("set-cookie"), "access_token=" + access + "; HttpOnly; Path=/; SameSite=lax"},
        {QByteArrayLiteral("set-cookie"), "refresh_token=" + longLived + "; HttpOnly; Path=/; SameSite=lax"}};
    return reply;
}

HttpReply Auth::refresh(const HttpRequest &request) const
{
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        return restError(401, QStringLiteral("A JWT refresh token is required to perform this operation."));
    const Claims claims = read(token);
    if (!claims.valid)
        return restError(401, QStringLiteral("Invalid token"));
    if (claims.expired)
        return restError(401, QStringLiteral("Expired Signature"));
    if (claims.type != QLatin1String("refresh"))
        return restError(401, QStringLiteral("Invalid token, current token is not a refresh token"));
    if (!m_sessions.contains(claims.session))
        return restError(401, QStringLiteral("The provided refresh token has been invalidated in the database"));
    const QByteArray access = issue(QStringLiteral("access"), claims.session, m_accessSeconds);
    HttpReply reply = jsonReply(R"({"access_token":")" + access + R"("})");
    reply.headers = {{QByteArrayLiteral("set-cookie"), "access_token=" + access + "; HttpOnly; Path=/; SameSite=lax"}};
    return reply;
}

HttpReply Auth::logout(const HttpRequest &request)
{
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        return restError(401, QStringLiteral("A JWT access token is required to perform this operation."));
    if (const Caller who =
            caller({request.method, request.path, {}, {{QByteArrayLiteral("authorization"), "Bearer " + token}}, {}});
        !who.signedIn)
        return restError(401, who.problem);
    m_sessions.remove(read(token).session);
    return jsonReply(QByteArrayLiteral("null"));
}

} // namespace artiscope::sample
