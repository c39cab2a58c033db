// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifacttext.h"

#include "app/domain/contenttype.h"

#include <QUrlQuery>

namespace artiscope {

namespace {

QUrl address(const Profile &profile, const QString &path, const Snapshot &snapshot)
{
    QUrl url = profile.baseUrl;
    url.setPath(url.path() + path);
    QUrlQuery query;
    // '+' would arrive as a space, so it is written out; QUrlQuery leaves it alone.
    query.addQueryItem(QStringLiteral("branch"), QString::fromLatin1(QUrl::toPercentEncoding(snapshot.branch)));
    if (snapshot.at)
        query.addQueryItem(QStringLiteral("at"), snapshot.at->toWire());
    url.setQuery(query);
    return url;
}

// In single quotes nothing is special to a shell but the quote itself.
QString quoted(const QString &text)
{
    QString inside = text;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

} // namespace

QUrl webPage(const Profile &profile, const Artifact &artifact, const Snapshot &snapshot)
{
    return address(profile, QStringLiteral("/objects/CoreArtifact/") + artifact.id, snapshot);
}

QString curlCommand(const Profile &profile, const Artifact &artifact, const Snapshot &snapshot)
{
    QString header;
    switch (profile.signIn) {
    case SignInWay::Anonymous:
        break;
    case SignInWay::ApiToken:
        header = QStringLiteral(" -H \"X-INFRAHUB-KEY: $INFRAHUB_API_TOKEN\"");
        break;
    case SignInWay::ApiTokenForGateway:
        header = QStringLiteral(" -H \"X-API-KEY: $INFRAHUB_API_TOKEN\"");
        break;
    case SignInWay::BearerToken:
    case SignInWay::Password:
        header = QStringLiteral(" -H \"Authorization: Bearer $INFRAHUB_API_TOKEN\"");
        break;
    }
    const QString url =
        address(profile, QStringLiteral("/api/artifact/") + artifact.id, snapshot).toString(QUrl::FullyEncoded);
    return QStringLiteral("curl --fail%1 %2").arg(header, quoted(url));
}

QString fileName(const Artifact &artifact)
{
    const QString definition = artifact.definition.name.isEmpty() ? artifact.name : artifact.definition.name;
    const QString target = artifact.target.label.isEmpty() ? artifact.target.id : artifact.target.label;
    return safeFileName(definition + QLatin1Char('-') + target, fileExtension(artifact.contentType));
}

} // namespace artiscope
