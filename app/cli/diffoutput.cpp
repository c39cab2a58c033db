// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "app/session/explain.h"

#include <QJsonArray>

namespace artiscope {

namespace {

QJsonObject snapshotJson(const Snapshot &snapshot)
{
    return {{QStringLiteral("branch"), snapshot.branch}, {QStringLiteral("at"), orNull(snapshot.at)}};
}

QJsonObject changeJson(const ArtifactChange &change)
{
    const auto side = [](const std::optional<Artifact> &artifact) {
        return artifact ? QJsonValue(toJson(*artifact)) : QJsonValue();
    };
    const QJsonObject shown = toJson(change.shown());
    return {{QStringLiteral("definition"), shown[QLatin1String("definition")]},
        {QStringLiteral("target"), shown[QLatin1String("target")]},
        {QStringLiteral("change"), changeWord(change.change)}, {QStringLiteral("left"), side(change.left)},
        {QStringLiteral("right"), side(change.right)}};
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

QJsonObject toJson(const DiffFacts &facts, const ChangedContents *contents)
{
    QJsonArray changes;
    for (const ArtifactChange &change : facts.changes) {
        QJsonObject object = changeJson(change);
        if (contents)
            addLines(object, contents->find(change.key()));
        changes << object;
    }
    return {{QStringLiteral("left"), snapshotJson(facts.left)}, {QStringLiteral("right"), snapshotJson(facts.right)},
        {QStringLiteral("asked_at"), facts.askedAt.toWire()}, {QStringLiteral("changes"), changes}};
}

void printChanges(const DiffFacts &facts, const ChangedContents *contents)
{
    QStringList header{QStringLiteral("CHANGE"), QStringLiteral("DEFINITION"), QStringLiteral("TARGET"),
        QStringLiteral("KIND"), QStringLiteral("NOTE"), QStringLiteral("ID")};
    if (contents)
        header.insert(1, QStringLiteral("LINES"));
    QList<QStringList> rows;
    for (const ArtifactChange &change : facts.changes) {
        const Artifact &artifact = change.shown();
        QStringList row{changeName(change.change), artifact.definition.name, artifact.target.label,
            artifact.target.kind, dash(changeNote(change)), artifact.id};
        if (contents) {
            const ContentDifference *const difference = contents->find(change.key());
            row.insert(1, dash(difference ? linesText(*difference) : QString()));
        }
        rows << row;
    }
    const int more = contents ? 1 : 0;
    if (!rows.isEmpty())
        printTable(header, rows, contents ? QList<int>{0, 1, 6} : QList<int>{0, 5}, {3 + more, 4 + more});
    const QString counts = changeSummary(facts.counts);
    printBytes((contents ? counts + QStringLiteral("; ") + linesText(*contents) : counts).toUtf8() + '\n');
}

} // namespace artiscope
