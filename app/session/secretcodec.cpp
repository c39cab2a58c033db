// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace artiscope {

namespace {
constexpr QLatin1String tokenKey("token");
constexpr QLatin1String refreshKey("refresh");
} // namespace

QByteArray encodeSecret(const Secret &secret)
{
    QJsonObject object;
    if (!secret.token.isEmpty())
        object[tokenKey] = QString::fromUtf8(secret.token);
    if (!secret.refreshToken.isEmpty())
        object[refreshKey] = QString::fromUtf8(secret.refreshToken);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Secret decodeSecret(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object[tokenKey].toString().toUtf8(), object[refreshKey].toString().toUtf8()};
}

} // namespace artiscope
