// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/changetext.h"

#include <QJsonArray>

namespace artiscope {

namespace {

QJsonObject toJson(const Snapshot &snapshot)
{
    return {{QStringLiteral("branch"), snapshot.branch}, {QStringLiteral("at"), orNull(snapshot.at)}};
}

QJsonObject toJson(const ArtifactChange &change)
{
    const auto side = [](const std::optional<Artifact> &artifact) {
        return artifact ? QJsonValue(artiscope::toJson(*artifact)) : QJsonValue();
    };
    const QJsonObject shown = artiscope::toJson(change.shown());
    return {{QStringLiteral("definition"), shown[QLatin1String("definition")]},
        {QStringLiteral("target"), shown[QLatin1String("target")]},
        {QStringLiteral("change"), changeWord(change.change)}, {QStringLiteral("left"), side(change.left)},
        {QStringLiteral("right"), side(change.right)}};
}

} // namespace

QJsonObject toJson(const DiffFacts &facts)
{
    QJsonArray changes;
    for (const ArtifactChange &change : facts.changes)
        changes << toJson(change);
    return {{QStringLiteral("left"), toJson(facts.left)}, {QStringLiteral("right"), toJson(facts.right)},
        {QStringLiteral("asked_at"), facts.askedAt.toWire()}, {QStringLiteral("changes"), changes}};
}

void printChanges(const DiffFacts &facts)
{
    const QStringList header{QStringLiteral("CHANGE"), QStringLiteral("DEFINITION"), QStringLiteral("TARGET"),
        QStringLiteral("KIND"), QStringLiteral("NOTE"), QStringLiteral("ID")};
    QList<QStringList> rows;
    for (const ArtifactChange &change : facts.changes) {
        const Artifact &artifact = change.shown();
        const QString note = changeNote(change);
        rows << QStringList{changeName(change.change), artifact.definition.name, artifact.target.label,
            artifact.target.kind, note.isEmpty() ? QStringLiteral("–") : note, artifact.id};
    }
    if (!rows.isEmpty())
        printTable(header, rows, {0, 5}, {3, 4});
    printBytes(changeSummary(facts.counts).toUtf8() + '\n');
}

} // namespace artiscope
