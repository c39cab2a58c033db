// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffoutput.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/changetext.h"
#include "app/session/reference.h"
#include "app/session/samechanges.h"
#include "app/session/samechangetext.h"

#include <algorithm>

namespace artiscope {

namespace {

void printSentence(const QString &sentence)
{
    printBytes(harmless(sentence).toUtf8() + '\n');
}

// Where that is a terminal, as many as a line has room for.
void printNames(const QStringList &names)
{
    const int width = terminalWidth();
    QString line = QStringLiteral("  ");
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString more = (i == 0 ? QString() : QStringLiteral(", ")) + names.at(i);
        const QString rest = QStringLiteral(", … %1 more").arg(names.size() - i);
        if (width > 0 && i > 0 && widthOf(harmless(line + more + rest)) > width) {
            printSentence(line + rest);
            return;
        }
        line += more;
    }
    printSentence(line);
}

void printGroups(const QList<ArtifactChange> &changes, const SameChanges &same)
{
    QHash<ArtifactKey, QString> names;
    for (const ArtifactChange &change : changes)
        names.insert(change.key(), artifactReference(change.shown()));
    for (const SameChangeGroup &group : same.groups()) {
        printSentence(sameChangeText(group.signature, group.members.size()));
        QStringList members;
        for (const ArtifactKey &key : group.members)
            members << names.value(key);
        printNames(members);
    }
    const auto others = std::ranges::count_if(
        changes, [&same](const ArtifactChange &change) { return same.groupOf(change.key()) == SameChanges::others(); });
    if (!same.groups().isEmpty() && others > 0)
        printSentence(otherChangesText(others));
}

// That the table has left no room for.
void printNotes(const QList<ArtifactChange> &changes)
{
    for (const ArtifactChange &change : changes) {
        if (const QString note = changeNote(change); !note.isEmpty())
            printSentence(QStringLiteral("%1: %2").arg(artifactReference(change.shown()), note));
    }
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
    const int notes = 4 + more;
    if (!rows.isEmpty()
        && printTable(header, rows, found ? QList<int>{0, 1, notes, 6} : QList<int>{0, notes, 5}, {3 + more, notes})
               .contains(notes))
        printNotes(changes);
    const QString counts = changeSummary(made.what.counts);
    printBytes((found ? counts + QStringLiteral("; ") + linesText(*found) : counts).toUtf8() + '\n');
    if (made.what.contents == DifferenceExport::Contents::Lines)
        printGroups(changes, SameChanges(*found));
}

} // namespace artiscope
