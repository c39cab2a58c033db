// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/network.h"

#include "app/core/result.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace artiscope {

namespace {

// The server answers a stale session cookie with 401 even where anonymous reading is allowed (contract, section 0).
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

// The system's proxies, never for this machine itself. What the application has set for all goes first.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const QList<QNetworkProxy> ofApplication = QNetworkProxyFactory::proxyForQuery(query);
        for (const QNetworkProxy &proxy : ofApplication) {
            if (proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy)
                return ofApplication;
        }
        return QNetworkProxyFactory::systemProxyForQuery(query);
    }
};

Error caFileError(const QString &file, const QString &why)
{
    Error error;
    error.kind = Error::Kind::Tls;
    error.reason = Error::Reason::BadCaFile;
    error.subject = file;
    error.detail = why;
    return error;
}

Result<QSslConfiguration> trusting(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return caFileError(name, file.errorString());
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return caFileError(name, {});
    // Named together with the system's: with a list of one's own Qt no longer looks those up when they are needed.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
    return configuration;
}

std::optional<Error> useProxy(QNetworkAccessManager &manager, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h");
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != QLatin1String("http"))) {
        Error error;
        error.kind = Error::Kind::Input;
        error.reason = Error::Reason::BadAddress;
        error.subject = url.toDisplayString(QUrl::RemoveUserInfo);
        return error;
    }
    manager.setProxy(QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(isSocks ? 1080 : 3128)), url.userName(), url.password()));
    return std::nullopt;
}

} // namespace

Network::Network(const TransportOptions &options)
{
    manager.setCookieJar(new NoCookies(&manager));
    if (options.proxy.isEmpty())
        manager.setProxyFactory(new SystemProxies); // the manager owns it
    else
        error = useProxy(manager, options.proxy);
    if (options.caFile.isEmpty())
        return;
    Result<QSslConfiguration> configuration = trusting(options.caFile);
    if (configuration)
        tls = configuration.take();
    else
        error = configuration.error();
}

} // namespace artiscope
