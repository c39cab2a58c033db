// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/instant.h"

#include <QJsonArray>
#include <QJsonObject>

// Reading the server's GraphQL shapes: attributes are {value}, relationships {node}, lists {count, edges [{node}]}.
namespace artiscope::json {

// Null attributes are stored as the text NULL, and some answers let it through (contract, section 1.4).
[[nodiscard]] inline QString text(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == QLatin1String("NULL") ? QString() : text;
}

[[nodiscard]] inline QString text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}

[[nodiscard]] inline QJsonObject object(const QJsonObject &parent, QLatin1StringView key)
{
    return parent.value(key).toObject();
}

[[nodiscard]] inline QJsonValue attribute(const QJsonObject &node, QLatin1StringView name)
{
    return object(node, name).value(QLatin1StringView("value"));
}

[[nodiscard]] inline QString attributeText(const QJsonObject &node, QLatin1StringView name)
{
    return text(attribute(node, name));
}

[[nodiscard]] inline QJsonObject related(const QJsonObject &node, QLatin1StringView name)
{
    return object(object(node, name), QLatin1StringView("node"));
}

[[nodiscard]] inline std::optional<Instant> instant(const QJsonObject &object, QLatin1StringView key)
{
    return Instant::fromWire(object.value(key).toString());
}

[[nodiscard]] inline Error unexpected(const QString &what)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.reason = Error::Reason::UnexpectedAnswer;
    error.detail = what;
    return error;
}

// Calls `each` with every node of `parent.name`; gives the listing's count, or an error when there is no such listing.
template <typename Each> Result<int> forEachNode(const QJsonObject &parent, QLatin1StringView name, Each each)
{
    const QJsonObject listing = object(parent, name);
    const QJsonValue edges = listing.value(QLatin1StringView("edges"));
    if (!edges.isArray())
        return unexpected(QString(name));
    const QJsonArray array = edges.toArray();
    for (const QJsonValue &edge : array) {
        const QJsonObject node = object(edge.toObject(), QLatin1StringView("node"));
        if (!node.isEmpty())
            each(node);
    }
    return listing.value(QLatin1StringView("count")).toInt(static_cast<int>(array.size()));
}

} // namespace artiscope::json
