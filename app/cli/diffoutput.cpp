// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/content/textbuffer.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "app/session/explain.h"
#include "app/session/samechange.h"
#include "app/session/samechangetext.h"

#include <QJsonArray>

#include <algorithm>

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

QJsonArray groupsJson(const DiffFacts &facts, const SameChange &same)
{
    QHash<ArtifactKey, const ArtifactChange *> changes;
    for (const ArtifactChange &change : facts.changes)
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

// With what a content says in it, which must do nothing to a terminal.
void printSentence(const QString &sentence)
{
    printBytes(decodeText(sentence.toUtf8()).text.toUtf8() + '\n');
}

void printGroups(const DiffFacts &facts, const SameChange &same)
{
    for (const SameChangeGroup &group : same.groups())
        printSentence(sameChangeText(group.signature, group.members.size()));
    const auto others = std::ranges::count_if(facts.changes,
        [&same](const ArtifactChange &change) { return same.groupOf(change.key()) == SameChange::others(); });
    if (!same.groups().isEmpty() && others > 0)
        printSentence(otherChangesText(others));
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

QJsonObject toJson(const DiffFacts &facts, const ChangedContents *contents, const SameChange *same)
{
    QJsonArray changes;
    for (const ArtifactChange &change : facts.changes) {
        QJsonObject object = changeJson(change);
        if (contents)
            addLines(object, contents->find(change.key()));
        changes << object;
    }
    QJsonObject object{{QStringLiteral("left"), snapshotJson(facts.left)},
        {QStringLiteral("right"), snapshotJson(facts.right)}, {QStringLiteral("asked_at"), facts.askedAt.toWire()},
        {QStringLiteral("changes"), changes}};
    if (same)
        object[QLatin1String("groups")] = groupsJson(facts, *same);
    return object;
}

void printChanges(const DiffFacts &facts, const ChangedContents *contents, const SameChange *same)
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
    if (same)
        printGroups(facts, *same);
}

} // namespace artiscope
