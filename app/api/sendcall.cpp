// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/sendcall.h"

#include "app/api/network.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <memory>

namespace artiscope {

namespace {

QByteArray priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return QByteArrayLiteral("high");
    case Priority::Medium:
        return QByteArrayLiteral("medium");
    case Priority::Low:
        return QByteArrayLiteral("low");
    }
    return {};
}

// A body that cannot be sent twice. Qt sends a request again by itself when a connection ends without an answer, a POST
// like a GET, unless the body refuses to be taken back. No QBuffer, since Qt would reach through to its bytes.
class OnceOnly final : public QIODevice {
public:
    explicit OnceOnly(const QByteArray &body) : m_body(body) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - pos());
        std::copy_n(m_body.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

} // namespace

QNetworkReply *sendCall(Network &network, const HttpCall &call, const QUrl &url, const QByteArray &requestId)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over TLS it is negotiated. In the clear Qt would ask every server to upgrade, which confuses some.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, url.scheme() == QLatin1String("https"));
    // Asked for by hand, so that Qt leaves the body as it travelled: see Gunzip.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("Accept", call.expectJson ? "application/json" : "*/*");
    request.setRawHeader("User-Agent", "Artiscope/" ARTISCOPE_VERSION);
    request.setRawHeader("X-Request-ID", requestId);
    request.setRawHeader("X-Priority", priorityWord(call.priority));
    if (network.tls)
        request.setSslConfiguration(*network.tls);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);

    if (call.method != "POST")
        return network.manager.get(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (call.idempotent)
        return network.manager.post(request, call.body);
    auto body = std::make_unique<OnceOnly>(call.body);
    QNetworkReply *const reply = network.manager.post(request, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace artiscope
