// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/capabilities.h"

#include <QJsonArray>
#include <QSet>

namespace artiscope {

namespace {

QSet<QString> fieldsOf(const QJsonObject &introspection, const char *alias)
{
    const QJsonObject type = introspection.value(QLatin1String(alias)).toObject();
    QSet<QString> names;
    for (const char *list : {"fields", "inputFields"}) {
        const QJsonArray fields = type.value(QLatin1String(list)).toArray();
        for (const QJsonValue &field : fields)
            names.insert(field.toObject().value(QLatin1String("name")).toString());
    }
    return names;
}

} // namespace

Capabilities capabilitiesOfVersion(const QVersionNumber &version)
{
    const auto since = [&version](int minor) { return version >= QVersionNumber(1, minor); };
    Capabilities can;
    can.branchStatus = since(5);
    can.nodeMetadata = since(7);
    can.orderBy = since(10);
    can.artifactEvents = since(2);
    can.taskDetails = since(1);
    can.deletesStale = since(11);
    return can;
}

Capabilities capabilitiesOfSchema(Capabilities ofVersion, const QJsonObject &introspection)
{
    // An answer without the one type that every server has says nothing about the others.
    const QSet<QString> branch = fieldsOf(introspection, "branch");
    if (!branch.contains(QStringLiteral("name")))
        return ofVersion;
    const QSet<QString> task = fieldsOf(introspection, "task");
    Capabilities can = ofVersion;
    can.branchStatus = branch.contains(QStringLiteral("status"));
    can.nodeMetadata = fieldsOf(introspection, "artifactEdge").contains(QStringLiteral("node_metadata"))
        && fieldsOf(introspection, "text").contains(QStringLiteral("updated_by"));
    can.orderBy = fieldsOf(introspection, "order").contains(QStringLiteral("by"));
    can.artifactEvents = fieldsOf(introspection, "event").contains(QStringLiteral("storage_id"));
    can.taskDetails = task.contains({QStringLiteral("workflow"), QStringLiteral("state"), QStringLiteral("parameters"),
        QStringLiteral("related_nodes")});
    // No field tells of it, but these came with the same version; better to warn once too often.
    can.deletesStale = ofVersion.deletesStale || task.contains(QStringLiteral("available_actions"));
    return can;
}

} // namespace artiscope
