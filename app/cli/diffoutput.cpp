// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/changetext.h"
#include "app/session/samechanges.h"
#include "app/session/samechangetext.h"

#include <algorithm>

namespace artiscope {

namespace {

void printSentence(const QString &sentence)
{
    printBytes(harmless(sentence).toUtf8() + '\n');
}

void printGroups(const QList<ArtifactChange> &changes, const SameChanges &same)
{
    for (const SameChangeGroup &group : same.groups())
        printSentence(sameChangeText(group.signature, group.members.size()));
    const auto others = std::ranges::count_if(
        changes, [&same](const ArtifactChange &change) { return same.groupOf(change.key()) == SameChanges::others(); });
    if (!same.groups().isEmpty() && others > 0)
        printSentence(otherChangesText(others));
}

} // namespace

void printChanges(const DifferenceExport::Made &made)
{
    const QList<ArtifactChange> &changes = made.what.changes;
    const auto *const found = made.what.contents == DifferenceExport::Contents::None ? nullptr : &made.differences;
    QStringList header{QStringLiteral("CHANGE"), QStringLiteral("DEFINITION"), QStringLiteral("TARGET"),
        QStringLiteral("KIND"), QStringLiteral("NOTE"), QStringLiteral("ID")};
    if (found)
        header.insert(1, QStringLiteral("LINES"));
    QList<QStringList> rows;
    for (const ArtifactChange &change : changes) {
        const Artifact &artifact = change.shown();
        QStringList row{changeName(change.change), artifact.definition.name, artifact.target.label,
            artifact.target.kind, dash(changeNote(change)), artifact.id};
        if (found) {
            const ContentDifference *const difference = found->find(change.key());
            row.insert(1, dash(difference ? linesText(*difference) : QString()));
        }
        rows << row;
    }
    const int more = found ? 1 : 0;
    if (!rows.isEmpty())
        printTable(header, rows, found ? QList<int>{0, 1, 6} : QList<int>{0, 5}, {3 + more, 4 + more});
    const QString counts = changeSummary(made.what.counts);
    printBytes((found ? counts + QStringLiteral("; ") + linesText(*found) : counts).toUtf8() + '\n');
    if (made.what.contents == DifferenceExport::Contents::Lines)
        printGroups(changes, SameChanges(*found));
}

} // namespace artiscope
