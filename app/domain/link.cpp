// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/link.h"

#include <QStringList>

#include <algorithm>

namespace artiscope {

namespace {

constexpr QLatin1String ours("artiscope");
constexpr QLatin1String http("http");
constexpr QLatin1String https("https");
constexpr QLatin1String webPath("/objects/CoreArtifact/");
constexpr qsizetype longest = 8192; // characters; the longest names that a server takes fit in well

QString encoded(const QString &part, const QByteArray &alsoPlain = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, alsoPlain));
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toLatin1());
}

QString placeText(const LinkPlace &place)
{
    return encoded(place.branch) + (place.time.isEmpty() ? QString() : u'@' + encoded(place.time, ":"));
}

// An @ between the two is one that is not encoded.
LinkPlace placeFrom(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at < 0 ? LinkPlace{decoded(text), {}} : LinkPlace{decoded(text.first(at)), decoded(text.sliced(at + 1))};
}

// A name with line ends or escapes in it would look like something else wherever it is shown.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString authority(const QUrl &server)
{
    QString host = server.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return server.port() < 0 ? host : host + u':' + QString::number(server.port());
}

// The value of the first such item, still encoded. A plus is a plus, as in the rest of a link.
QString queryItem(const QUrl &url, QLatin1String key)
{
    const QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
    for (const QString &item : items) {
        if (item.startsWith(key) && item.size() > key.size() && item.at(key.size()) == u'=')
            return item.sliced(key.size() + 1);
    }
    return {};
}

bool takePath(Link &link, const QUrl &url)
{
    QStringList parts = url.path(QUrl::FullyEncoded).sliced(std::min<qsizetype>(1, url.path().size())).split(u'/');
    while (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    if (parts.size() > 3)
        return false;
    link.shown = placeFrom(parts.constFirst());
    if (parts.size() == 2)
        link.artifactId = decoded(parts.at(1));
    if (parts.size() == 3) {
        link.definition = decoded(parts.at(1));
        link.target = decoded(parts.at(2));
    }
    return parts.size() < 3 || !link.definition.isEmpty();
}

std::optional<Link> fromOurs(const QUrl &url)
{
    Link link;
    const QString scheme = queryItem(url, QLatin1String("scheme"));
    const bool said = scheme == http || scheme == https;
    if (!said && !scheme.isEmpty())
        return {};
    const QString prefix = decoded(queryItem(url, QLatin1String("path")));
    if (!prefix.isEmpty() && !prefix.startsWith(u'/'))
        return {}; // it would make another host
    link.server = baseUrlFromText((said ? scheme + QStringLiteral("://") : QString()) + authority(url) + prefix);
    if (!takePath(link, url))
        return {};
    const LinkPlace against = placeFrom(queryItem(url, QLatin1String("against")));
    if (!against.branch.isEmpty())
        link.against = against;
    link.line = std::max(0, queryItem(url, QLatin1String("line")).toInt());
    return link;
}

std::optional<Link> fromWebPage(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype at = path.lastIndexOf(webPath);
    if (at < 0)
        return {};
    const QString id = path.sliced(at + webPath.size()).section(u'/', 0, 0);
    if (id.isEmpty())
        return {};
    Link link{.shown = {decoded(queryItem(url, QLatin1String("branch"))), decoded(queryItem(url, QLatin1String("at")))},
        .artifactId = decoded(id)};
    link.server = baseUrlFromText(url.scheme() + QStringLiteral("://") + authority(url) + path.first(at));
    return link;
}

} // namespace

QString Link::toText() const
{
    QString text = ours + QStringLiteral("://") + authority(server) + u'/' + placeText(shown);
    if (!artifactId.isEmpty())
        text += u'/' + encoded(artifactId);
    else if (!definition.isEmpty())
        text += u'/' + encoded(definition) + u'/' + encoded(target);
    QStringList query;
    if (against)
        query << QStringLiteral("against=") + placeText(*against);
    if (line > 0)
        query << QStringLiteral("line=") + QString::number(line);
    if (baseUrlFromText(authority(server)).scheme() != server.scheme())
        query << QStringLiteral("scheme=") + server.scheme();
    if (const QString path = server.path(QUrl::FullyEncoded); !path.isEmpty())
        query << QStringLiteral("path=") + encoded(path, "/");
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

std::optional<Link> Link::fromText(const QString &text)
{
    const QString trimmed = text.size() > longest ? QString() : text.trimmed();
    const QUrl url(trimmed);
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const bool web = url.scheme() == http || url.scheme() == https;
    if (!web && url.scheme() != ours)
        return {};
    const std::optional<Link> link = web ? fromWebPage(url) : fromOurs(url);
    if (!link || !link->server.isValid() || link->server.isEmpty())
        return {};
    const LinkPlace against = link->against.value_or(LinkPlace{});
    const QStringList parts{link->shown.branch, link->shown.time, link->definition, link->target, link->artifactId,
        against.branch, against.time, link->server.path(QUrl::FullyDecoded)};
    return std::ranges::all_of(parts, isPlain) ? link : std::nullopt;
}

QUrl linkServer(const Profile &profile)
{
    return profile.isSample() ? QUrl(QStringLiteral("https://sample.invalid"))
                              : baseUrlFromText(profile.baseUrl.toString(QUrl::FullyEncoded));
}

bool isOfServer(const Link &link, const Profile &profile)
{
    // The sample's own address is right for as long as it runs: its web page has no other.
    return link.server == linkServer(profile) || link.server == profile.baseUrl;
}

} // namespace artiscope
