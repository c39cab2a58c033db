// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplehttp.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimeZone>
#include <QTimer>
#include <QUuid>

#include <memory>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace artiscope::sample {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    default:
        return QByteArrayLiteral("PATCH"); // treated as every other method that no route knows
    }
}

// A '+' in a query is a space, as form encoding has it: an unescaped "+00:00" is refused by the real server, too.
QHash<QString, QString> decodedQuery(const QUrl &url)
{
    QHash<QString, QString> result;
    const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        value.replace('+', ' ');
        if (!name.isEmpty())
            result.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
    return result;
}

HttpRequest translated(const QHttpServerRequest &request)
{
    HttpRequest result;
    result.method = methodName(request.method());
    result.path = request.url().path(QUrl::FullyDecoded);
    result.query = decodedQuery(request.url());
    result.body = request.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    for (const auto &header : headers)
        result.headers.insert(header.first.toLower(), header.second);
    return result;
}

// A valid UUIDv4 of the client is echoed, anything else replaced; always 32 hex digits.
QByteArray requestId(const QByteArray &asked)
{
    QByteArray text = asked.trimmed();
    if (text.size() == 32 && !text.contains('-')) {
        for (const int position : {8, 13, 18, 23})
            text.insert(position, '-');
    }
    QUuid id = QUuid::fromString(QString::fromLatin1(text));
    if (id.isNull() || id.version() != QUuid::Random)
        id = QUuid::createUuid();
    return id.toByteArray(QUuid::Id128);
}

void send(QHttpServerResponder &responder, const HttpReply &reply, const Headers &headers)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all;
    for (const auto &[name, value] : headers)
        all.append(name, value);
    responder.write(reply.body, all, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : headers)
        responder.writeHeader(name, value);
    responder.writeHeader(QByteArrayLiteral("content-length"), QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
#endif
}

} // namespace

HttpFront::HttpFront(Handler handler, Delay delay, Now now, QObject *parent)
    : QObject(parent),
      m_handler(std::move(handler)),
      m_delay(std::move(delay)),
      m_now(std::move(now))
{
    // One handler for all paths and methods: what is "missing" to Qt is decided by the sample's own dispatch.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        answer(request, std::move(responder));
    });
#else
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        answer(request, std::move(responder));
    });
#endif
}

void HttpFront::serve(QTcpServer *listening)
{
    m_server.bind(listening);
}

void HttpFront::answer(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    QElapsedTimer took;
    took.start();
    const HttpRequest asked = translated(request);
    HttpReply reply = m_handler(asked);

    const QDateTime date = QDateTime::fromMSecsSinceEpoch(m_now() / 1000, QTimeZone::utc());
    Headers headers = {{QByteArrayLiteral("date"),
        QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT"}};
    if (!reply.contentType.isEmpty())
        headers.append({QByteArrayLiteral("content-type"), reply.contentType});
    headers.append(reply.headers);
    if (reply.status != 500) { // the real server's bare 500 comes from outside the layer that adds these
        headers.append(
            {QByteArrayLiteral("x-process-time"), QByteArray::number(double(took.nsecsElapsed()) / 1e9, 'f', 9)});
        headers.append({QByteArrayLiteral("x-request-id"), requestId(asked.header(QByteArrayLiteral("x-request-id")))});
        headers.append({QByteArrayLiteral("vary"), QByteArrayLiteral("Origin")});
    }
    if (asked.method == "HEAD")
        reply.body.clear();

    const int delay = m_delay();
    if (delay <= 0) {
        send(responder, reply, headers);
        return;
    }
    // Held back: the peer may be gone by then. Before 6.8 the responder does not notice, so its socket is watched here.
    auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QTimer::singleShot(delay, this, [held, reply, headers] { send(*held, reply, headers); });
#else
    QTimer::singleShot(delay, held->socket(), [held, reply, headers] { send(*held, reply, headers); });
#endif
}

} // namespace artiscope::sample
