// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/changetext.h"
#include "app/session/differenceexport.h"
#include "app/session/samechange.h"
#include "app/session/samechangetext.h"

#include <algorithm>

namespace artiscope {

namespace {

void printSentence(const QString &sentence)
{
    printBytes(harmless(sentence).toUtf8() + '\n');
}

void printGroups(const QList<ArtifactChange> &changes, const SameChange &same)
{
    for (const SameChangeGroup &group : same.groups())
        printSentence(sameChangeText(group.signature, group.members.size()));
    const auto others = std::ranges::count_if(
        changes, [&same](const ArtifactChange &change) { return same.groupOf(change.key()) == SameChange::others(); });
    if (!same.groups().isEmpty() && others > 0)
        printSentence(otherChangesText(others));
}

} // namespace

void printChanges(const DifferenceExport &made)
{
    const QList<ArtifactChange> &changes = made.what().changes;
    const auto *const contents = made.what().contents == DifferenceExport::Contents::None ? nullptr : &made.contents();
    QStringList header{QStringLiteral("CHANGE"), QStringLiteral("DEFINITION"), QStringLiteral("TARGET"),
        QStringLiteral("KIND"), QStringLiteral("NOTE"), QStringLiteral("ID")};
    if (contents)
        header.insert(1, QStringLiteral("LINES"));
    QList<QStringList> rows;
    for (const ArtifactChange &change : changes) {
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
    const QString counts = changeSummary(made.what().counts);
    printBytes((contents ? counts + QStringLiteral("; ") + linesText(*contents) : counts).toUtf8() + '\n');
    if (made.what().contents == DifferenceExport::Contents::Lines)
        printGroups(changes, SameChange(*contents));
}

} // namespace artiscope
