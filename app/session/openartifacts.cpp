// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/openartifacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace artiscope {

namespace {
constexpr qsizetype mostArtifacts = 50; // each has a view of its own

const QLatin1String artifactsKey("artifacts");
const QLatin1String definitionKey("definition");
const QLatin1String targetKey("target");
const QLatin1String rightKey("right");
const QLatin1String keptKey("kept");
const QLatin1String shownKey("shown");
const QLatin1String activeKey("right_is_active");
const QLatin1String atKey("at");
} // namespace

QByteArray OpenArtifacts::toJson() const
{
    QJsonArray list;
    for (const One &one : artifacts) {
        QJsonObject object{{definitionKey, one.key.definitionId}, {targetKey, one.key.targetId}};
        for (const auto &[key, is] : {std::pair(rightKey, one.right), {keptKey, one.kept}, {shownKey, one.shown}}) {
            if (is)
                object.insert(key, true);
        }
        list << object;
    }
    QJsonObject object{{artifactsKey, list}};
    if (rightIsActive)
        object.insert(activeKey, true);
    if (at)
        object.insert(atKey, at->toWire());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

OpenArtifacts OpenArtifacts::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    OpenArtifacts open{
        .rightIsActive = object.value(activeKey).toBool(), .at = Instant::fromWire(object.value(atKey).toString())};
    const QJsonArray list = object.value(artifactsKey).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const ArtifactKey key{one.value(definitionKey).toString(), one.value(targetKey).toString()};
        if (key.definitionId.isEmpty() || key.targetId.isEmpty() || open.artifacts.size() == mostArtifacts)
            continue;
        open.artifacts << One{
            key, one.value(rightKey).toBool(), one.value(keptKey).toBool(), one.value(shownKey).toBool()};
    }
    return open;
}

} // namespace artiscope
