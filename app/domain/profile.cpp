// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/profile.h"

#include <array>
#include <utility>

namespace artiscope {

namespace {

constexpr std::array<std::pair<QStringView, SignInWay>, 5> signInWords{{
    {u"anonymous", SignInWay::Anonymous},
    {u"api-token", SignInWay::ApiToken},
    {u"api-token-for-gateway", SignInWay::ApiTokenForGateway},
    {u"bearer-token", SignInWay::BearerToken},
    {u"password", SignInWay::Password},
}};

int defaultPort(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") ? 443 : 80;
}

// By the name alone, without asking a resolver. Names below .localhost are left out on purpose: not every resolver
// keeps them on this machine. QUrl has already made "127.1" and "0:0:0:0:0:0:0:1" their usual selves.
bool isLoopbackHost(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringView v4 = host.startsWith(QLatin1String("::ffff:")) ? QStringView(host).mid(7) : QStringView(host);
    const auto parts = v4.split(u'.');
    if (parts.size() != 4 || parts.first() != u"127")
        return false;
    for (const QStringView part : parts) {
        bool isNumber = false;
        if (part.toInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

} // namespace

QString signInWord(SignInWay way)
{
    for (const auto &[word, known] : signInWords) {
        if (way == known)
            return word.toString();
    }
    return QStringLiteral("anonymous");
}

SignInWay signInFromWord(QStringView word)
{
    for (const auto &[known, way] : signInWords) {
        if (word == known)
            return way;
    }
    return SignInWay::Anonymous;
}

QString Profile::origin() const
{
    if (baseUrl.host().isEmpty())
        return {};
    QString host = baseUrl.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return baseUrl.scheme().toLower() + QStringLiteral("://") + host + u':'
        + QString::number(baseUrl.port(defaultPort(baseUrl)));
}

bool Profile::isLoopback() const
{
    return isLoopbackHost(baseUrl.host().toLower());
}

QUrl baseUrlFromText(const QString &text)
{
    QString full = text.trimmed();
    if (!full.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("http://") + full);
        full = (isLoopbackHost(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://")) + full;
    }
    QUrl url(full);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return {};
    // A name and password in an address would be a secret in a profile.
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    if (url.port() == defaultPort(url))
        url.setPort(-1);

    QString path = url.path(QUrl::FullyEncoded);
    const auto dropSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    dropSlashes();
    // Only at the end: a gateway's prefix may well be /api/infrahub.
    if (path.endsWith(QLatin1String("/api"))) {
        path.chop(4);
        dropSlashes();
    }
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace artiscope
