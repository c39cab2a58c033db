// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparisonjson.h"

#include "app/session/artifactjson.h"
#include "app/session/explain.h"
#include "app/session/samechanges.h"

#include <QJsonArray>

namespace artiscope {

namespace {

QJsonObject snapshotJson(const Snapshot &snapshot)
{
    return {{QStringLiteral("branch"), snapshot.branch}, {QStringLiteral("at"), orNull(snapshot.at)}};
}

QJsonObject identityJson(const ArtifactChange &change)
{
    const QJsonObject shown = toJson(change.shown());
    return {{QStringLiteral("definition"), shown[QLatin1String("definition")]},
        {QStringLiteral("target"), shown[QLatin1String("target")]}};
}

QJsonObject changeJson(const ArtifactChange &change)
{
    const auto side = [](const std::optional<Artifact> &artifact) {
        return artifact ? QJsonValue(toJson(*artifact)) : QJsonValue();
    };
    QJsonObject object = identityJson(change);
    object[QLatin1String("change")] = changeWord(change.change);
    object[QLatin1String("left")] = side(change.left);
    object[QLatin1String("right")] = side(change.right);
    return object;
}

QJsonObject lineJson(const SignatureLine &line)
{
    return {{QStringLiteral("sign"), QString(QLatin1Char(line.sign))}, {QStringLiteral("text"), line.text},
        {QStringLiteral("where"), orNull(line.where)}, {QStringLiteral("times"), line.times}};
}

QJsonArray groupsJson(const QList<ArtifactChange> &all, const SameChanges &same)
{
    QHash<ArtifactKey, const ArtifactChange *> changes;
    for (const ArtifactChange &change : all)
        changes.insert(change.key(), &change);
    QJsonArray groups;
    for (const SameChangeGroup &group : same.groups()) {
        QJsonArray lines;
        for (const SignatureLine &line : group.signature.lines)
            lines << lineJson(line);
        QJsonArray artifacts;
        for (const ArtifactKey &key : group.members)
            artifacts << identityJson(*changes.value(key));
        groups << QJsonObject{{QStringLiteral("lines"), lines}, {QStringLiteral("lines_total"), group.signature.count},
            {QStringLiteral("artifacts"), artifacts}};
    }
    return groups;
}

// Null of what was not looked into, is no text, or could not be read.
void addLines(QJsonObject &object, const ContentDifference *difference)
{
    const bool counted = difference && !difference->error && difference->isText;
    object[QLatin1String("lines_added")] = counted ? QJsonValue(difference->added) : QJsonValue();
    object[QLatin1String("lines_removed")] = counted ? QJsonValue(difference->removed) : QJsonValue();
    object[QLatin1String("error")] =
        difference && difference->error ? orNull(explainInOneLine(*difference->error)) : QJsonValue();
}

} // namespace

QJsonObject comparisonJson(const DifferenceExport::Made &made)
{
    using Contents = DifferenceExport::Contents;
    const DifferenceExport::What &what = made.what;
    QJsonArray changes;
    for (const ArtifactChange &change : what.changes) {
        QJsonObject object = changeJson(change);
        if (const auto origin = what.origins.constFind(change.key()); origin != what.origins.cend())
            object[QLatin1String("origin")] = originWord(*origin);
        if (what.contents != Contents::None)
            addLines(object, made.differences.find(change.key()));
        changes << object;
    }
    QJsonObject object{{QStringLiteral("left"), snapshotJson(what.left)},
        {QStringLiteral("right"), snapshotJson(what.right)}, {QStringLiteral("asked_at"), what.askedAt.toWire()},
        {QStringLiteral("changes"), changes}};
    if (what.contents == Contents::Lines)
        object[QLatin1String("groups")] = groupsJson(what.changes, SameChanges(made.differences));
    return object;
}

} // namespace artiscope
