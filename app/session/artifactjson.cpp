// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifactjson.h"

namespace artiscope {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toWire()) : QJsonValue();
}

QJsonObject toJson(const Artifact &artifact)
{
    return {{QStringLiteral("id"), orNull(artifact.id)}, {QStringLiteral("name"), orNull(artifact.name)},
        {QStringLiteral("definition"),
            QJsonObject{{QStringLiteral("id"), orNull(artifact.definition.id)},
                {QStringLiteral("name"), orNull(artifact.definition.name)}}},
        {QStringLiteral("target"),
            QJsonObject{{QStringLiteral("id"), orNull(artifact.target.id)},
                {QStringLiteral("label"), orNull(artifact.target.label)},
                {QStringLiteral("kind"), orNull(artifact.target.kind)}}},
        {QStringLiteral("status"),
            artifact.status == ArtifactStatus::Unknown ? QJsonValue() : QJsonValue(statusWord(artifact.status))},
        {QStringLiteral("content_type"), orNull(artifact.contentType)},
        {QStringLiteral("checksum"), orNull(artifact.checksum)},
        {QStringLiteral("storage_id"), orNull(artifact.storageId)},
        {QStringLiteral("updated_at"), orNull(artifact.updatedAt)},
        {QStringLiteral("updated_by"), orNull(artifact.updatedBy)}};
}

} // namespace artiscope
