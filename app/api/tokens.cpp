// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace artiscope {

std::optional<Instant> tokenExpiry(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload =
        QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!payload)
        return std::nullopt;
    const QJsonValue expiry = QJsonDocument::fromJson(*payload).object().value(QLatin1String("exp"));
    if (!expiry.isDouble())
        return std::nullopt;
    return Instant{expiry.toInteger() * 1'000'000};
}

QPair<QByteArray, QByteArray> credentialHeader(SignInWay way, const QByteArray &token)
{
    const QByteArray trimmed = token.trimmed();
    const bool isPrintable = std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (trimmed.isEmpty() || !isPrintable)
        return {};
    switch (way) {
    case SignInWay::Anonymous:
        break;
    case SignInWay::ApiToken:
        return {QByteArrayLiteral("X-INFRAHUB-KEY"), trimmed};
    case SignInWay::ApiTokenForGateway:
        return {QByteArrayLiteral("X-API-KEY"), trimmed};
    case SignInWay::BearerToken:
    case SignInWay::Password:
        return {QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + trimmed};
    }
    return {};
}

} // namespace artiscope
