// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/relay.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <utility>

namespace artiscope {

namespace {

// What belongs to one connection, or is said anew for the other one.
bool isOfTheWay(const QByteArray &header)
{
    for (const char *name : {"Host", "Connection", "Proxy-Connection", "Content-Length", "Accept-Encoding"}) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

Relay::Relay(const QUrl &behind) : m_behind(behind)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Relay::Relay(const QUrl &behind, const QSslConfiguration &tls) : MisbehavingServer(tls), m_behind(behind)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void Relay::otherwise(const Seen &seen, const Say &say)
{
    if (holds && holds(seen)) {
        m_held.append({seen, say});
        return;
    }
    if (instead) {
        if (const std::optional<Answer> answer = instead(seen)) {
            say(*answer);
            return;
        }
    }
    passOn(seen, say);
}

void Relay::letGo()
{
    holds = {};
    for (const auto &[seen, say] : std::exchange(m_held, {}))
        otherwise(seen, say);
}

void Relay::passOn(const Seen &seen, const Say &say)
{
    QUrl url = QUrl::fromEncoded(seen.target);
    url.setScheme(m_behind.scheme());
    url.setAuthority(m_behind.authority());
    QNetworkRequest request(url);
    for (const auto &[name, value] : seen.headers) {
        if (!isOfTheWay(name))
            request.setRawHeader(name, value);
    }
    if (asks)
        asks(request);
    QNetworkReply *reply = m_network.sendCustomRequest(request, seen.method, seen.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, seen, say] {
        reply->deleteLater();
        QByteArray headers;
        for (const char *name : {"Date", "X-Request-ID", "Retry-After"}) {
            if (reply->hasRawHeader(name))
                headers += QByteArray(name) + ": " + reply->rawHeader(name) + "\r\n";
        }
        QByteArray body = reply->readAll();
        if (changes)
            changes(seen, body);
        say(Answer::of(reply->rawHeader("Content-Type"), body,
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), headers));
    });
}

} // namespace artiscope
