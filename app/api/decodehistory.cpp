// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/decode.h"
#include "app/api/json.h"

#include <QJsonArray>

namespace artiscope::decode {

using json::attributeText;
using json::instant;
using json::text;
using Key = QLatin1StringView;

Result<QList<StoredContent>> storedContents(const QJsonObject &data)
{
    QList<StoredContent> contents;
    const auto count = json::forEachNode(data, Key("CoreArtifact"), [&](const QJsonObject &node) {
        const QJsonObject storageId = json::object(node, Key("storage_id"));
        StoredContent content;
        content.artifactId = text(node, Key("id"));
        content.storageId = text(storageId, Key("value"));
        content.checksum = attributeText(node, Key("checksum"));
        if (!content.storageId.isEmpty()) { // what was never set has a time of its own all the same
            content.storedAt = instant(storageId, Key("updated_at"));
            content.storedBy = text(json::object(storageId, Key("updated_by")), Key("display_label"));
        }
        contents.append(content);
    });
    if (!count)
        return count.error();
    return contents;
}

Result<Listing<ArtifactEvent>> artifactEvents(const QJsonObject &data)
{
    Listing<ArtifactEvent> listing;
    const auto count = json::forEachNode(data, Key("InfrahubEvent"), [&](const QJsonObject &node) {
        const QJsonArray related = node.value(Key("related_nodes")).toArray(); // the target alone
        listing.items.append(ArtifactEvent{.at = instant(node, Key("occurred_at")).value_or(Instant{}),
            .artifactId = text(json::object(node, Key("primary_node")), Key("id")),
            .storageId = text(node, Key("storage_id")),
            .storageIdBefore = text(node, Key("storage_id_previous")),
            .checksum = text(node, Key("checksum")),
            .checksumBefore = text(node, Key("checksum_previous")),
            .accountId = text(node, Key("account_id")),
            .key = {text(node, Key("artifact_definition_id")), text(related.at(0).toObject(), Key("id"))}});
    });
    if (!count)
        return count.error();
    listing.count = *count;
    return listing;
}

Result<QHash<QString, QString>> accountNames(const QJsonObject &data)
{
    QHash<QString, QString> names;
    const auto count = json::forEachNode(data, Key("CoreGenericAccount"),
        [&](const QJsonObject &node) { names.insert(text(node, Key("id")), text(node, Key("display_label"))); });
    if (!count)
        return count.error();
    return names;
}

} // namespace artiscope::decode
