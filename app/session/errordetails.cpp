// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/errordetails.h"

#include "app/core/withoutsecrets.h"
#include "app/domain/humantime.h"

namespace artiscope {

namespace {

QString kindWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Input:
        return QStringLiteral("input");
    case Error::Kind::Network:
        return QStringLiteral("network");
    case Error::Kind::Tls:
        return QStringLiteral("tls");
    case Error::Kind::Http:
        return QStringLiteral("http");
    case Error::Kind::Api:
        return QStringLiteral("api");
    case Error::Kind::Protocol:
        return QStringLiteral("protocol");
    case Error::Kind::Storage:
        return QStringLiteral("storage");
    case Error::Kind::Keychain:
        return QStringLiteral("keychain");
    }
    return {};
}

} // namespace

QString errorDetails(const Error &error)
{
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines << QLatin1String(name) + QStringLiteral(": ") + value;
    };
    add("kind", kindWord(error.kind));
    add("status", error.status > 0 ? QString::number(error.status) : QString());
    add("code", error.code);
    add("asked", error.asked);
    add("request id", error.requestId);
    add("with", error.subject);
    add("detail", error.detail);
    add("candidates", error.candidates.join(QStringLiteral(", ")));
    if (error.retryAfter)
        add("retry after", QString::number(error.retryAfter->count()) + QStringLiteral(" s"));
    if (error.certificate) {
        add("certificate for", error.certificate->subject);
        add("certificate by", error.certificate->issuer);
        add("not trusted because", error.certificate->why);
        add("sha-256", error.certificate->sha256);
    }
    return withoutSecrets(lines.join(u'\n'));
}

QString copiedDetails(const QString &details, Instant seen)
{
    return QStringLiteral("Artiscope " ARTISCOPE_VERSION ", ") + utcTime(seen) + u'\n' + withoutSecrets(details);
}

} // namespace artiscope
