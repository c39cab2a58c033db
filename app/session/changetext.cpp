// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/changetext.h"

#include "app/session/contentdifferences.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

QLocale grouping()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator); // as the C locale does
    return locale;
}

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ChangeText)
public:
    static QString summary(const ChangeCounts &counts);
    static QString list(const ChangeCounts &counts);
    static QString name(Change change);
    static QString name(Change change, const std::optional<ChangeOrigin> &origin);
    static QString origin(ChangeOrigin origin);
    static QString letter(Change change);
    static QString note(const ArtifactChange &change);
    static QString noteInShort(const ArtifactChange &change);
    static QString lines(qsizetype added, qsizetype removed);
    static QString lines(const ContentDifference &difference);
    static QString bytes(const ContentDifference &difference);
    static QString allLines(qsizetype added, qsizetype removed);
    static QString ignored(qsizetype differences);
    static QString leftOut(qsizetype artifacts);
    struct Sum {
        qsizetype added = 0;
        qsizetype removed = 0;
        qsizetype ignored = 0;
        qsizetype failed = 0; // artifacts
    };
    static Sum sum(const ContentDifferences &differences, const QString &definitionId);
    static QString lines(const Sum &sum);
    static QString content(const Artifact &artifact);
};

QString ChangeText::summary(const ChangeCounts &counts)
{
    const QLocale locale = grouping();
    const QString all = tr("%1 changed, %2 added, %3 removed of %4")
                            .arg(locale.toString(counts.changed), locale.toString(counts.added),
                                locale.toString(counts.removed), locale.toString(counts.total()));
    return counts.notComparable == 0 ? all
                                     : tr("%1 (%2 not comparable)").arg(all, locale.toString(counts.notComparable));
}

QString ChangeText::list(const ChangeCounts &counts)
{
    const QLocale locale;
    QStringList parts{tr("%1 changed").arg(locale.toString(counts.changed))};
    const auto add = [&](const QString &sentence, qsizetype count) {
        if (count > 0)
            parts << sentence.arg(locale.toString(count));
    };
    add(tr("%1 added"), counts.added);
    add(tr("%1 removed"), counts.removed);
    add(tr("%1 not comparable"), counts.notComparable);
    add(tr("%1 unchanged"), counts.unchanged);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString ChangeText::name(Change change)
{
    switch (change) {
    case Change::Added:
        return tr("added");
    case Change::Removed:
        return tr("removed");
    case Change::Changed:
        return tr("changed");
    case Change::Unchanged:
        return tr("unchanged");
    case Change::NotComparable:
        break;
    }
    return tr("not comparable");
}

QString ChangeText::name(Change change, const std::optional<ChangeOrigin> &origin)
{
    return origin ? tr("%1 · %2", "removed · both").arg(name(change), ChangeText::origin(*origin)) : name(change);
}

QString ChangeText::origin(ChangeOrigin origin)
{
    switch (origin) {
    case ChangeOrigin::Branch:
        return tr("the branch");
    case ChangeOrigin::Default:
        return tr("default branch");
    case ChangeOrigin::Both:
        break;
    }
    return tr("both");
}

QString ChangeText::letter(Change change)
{
    switch (change) {
    case Change::Added:
        return tr("A", "added");
    case Change::Removed:
        return tr("R", "removed");
    case Change::Changed:
        return tr("M", "changed");
    case Change::Unchanged:
    case Change::NotComparable:
        break;
    }
    return {};
}

// What is to be known of the content of one side; empty: it is as it should be.
QString ChangeText::content(const Artifact &artifact)
{
    const bool failed = artifact.status == ArtifactStatus::Error;
    if (artifact.storageId.isEmpty())
        return failed ? tr("failed, without content") : tr("never rendered");
    if (artifact.checksum.isEmpty())
        return tr("no checksum recorded");
    return failed ? tr("failed, earlier content") : QString();
}

QString ChangeText::note(const ArtifactChange &change)
{
    QStringList notes;
    if (change.left) {
        if (const QString left = content(*change.left); !left.isEmpty())
            notes << tr("left: %1").arg(left);
    }
    if (change.right) {
        if (const QString right = content(*change.right); !right.isEmpty())
            notes << tr("right: %1").arg(right);
    }
    return notes.join(QLatin1String(", "));
}

// What cannot be compared is told as that already.
QString ChangeText::noteInShort(const ArtifactChange &change)
{
    if (change.change == Change::NotComparable)
        return {};
    bool isEmpty = false;
    for (const std::optional<Artifact> *const side : {&change.left, &change.right}) {
        if (*side && (*side)->status == ArtifactStatus::Error)
            return tr("failed");
        isEmpty = isEmpty || (*side && (*side)->storageId.isEmpty());
    }
    return isEmpty ? tr("never rendered") : QString();
}

QString ChangeText::lines(qsizetype added, qsizetype removed)
{
    const QLocale locale = grouping();
    return tr("+%1 −%2").arg(locale.toString(added), locale.toString(removed));
}

QString ChangeText::lines(const ContentDifference &difference)
{
    if (difference.error)
        return tr("failed");
    if (!difference.isText)
        return tr("no text");
    if (difference.added + difference.removed == 0 && difference.bytesDiffer())
        return bytes(difference);
    if (difference.added + difference.removed == 0 && difference.ignored > 0)
        return tr("ignored");
    return lines(difference.added, difference.removed);
}

QString ChangeText::bytes(const ContentDifference &difference)
{
    QStringList parts;
    if (difference.lineEndsDiffer)
        parts << tr("line ends");
    if (difference.marksDiffer)
        parts << tr("byte order mark");
    if (difference.encodingsDiffer)
        parts << tr("encoding");
    return parts.join(QLatin1String(", "));
}

QString ChangeText::allLines(qsizetype added, qsizetype removed)
{
    return added + removed == 1 ? tr("%1 line").arg(lines(added, removed)) : tr("%1 lines").arg(lines(added, removed));
}

ChangeText::Sum ChangeText::sum(const ContentDifferences &differences, const QString &definitionId)
{
    Sum sum;
    for (qsizetype place = 0; place < differences.total(); ++place) {
        const ContentDifference *const one = differences.at(place);
        if (!one || (!definitionId.isEmpty() && differences.changes().at(place).key().definitionId != definitionId))
            continue;
        sum.added += one->added;
        sum.removed += one->removed;
        sum.ignored += one->ignored;
        sum.failed += one->error ? 1 : 0;
    }
    return sum;
}

QString ChangeText::lines(const Sum &sum)
{
    const QString lines = allLines(sum.added, sum.removed);
    return sum.failed == 0 ? lines : tr("%1, %2 failed").arg(lines, grouping().toString(sum.failed));
}

QString ChangeText::ignored(qsizetype differences)
{
    return differences == 1 ? tr("1 difference ignored")
                            : tr("%1 differences ignored").arg(grouping().toString(differences));
}

QString ChangeText::leftOut(qsizetype artifacts)
{
    if (artifacts == 0)
        return {};
    return artifacts == 1 ? tr("One artifact is not in the patch: a side that it is on has nothing to be compared.")
                          : tr("%1 artifacts are not in the patch: a side that they are on has nothing to be compared.")
                                .arg(QLocale().toString(artifacts));
}

} // namespace

QString changeSummary(const ChangeCounts &counts)
{
    return ChangeText::summary(counts);
}

QString changeList(const ChangeCounts &counts)
{
    return ChangeText::list(counts);
}

QString changeLetter(Change change)
{
    return ChangeText::letter(change);
}

QString changeName(Change change)
{
    return ChangeText::name(change);
}

QString changeName(Change change, const std::optional<ChangeOrigin> &origin)
{
    return ChangeText::name(change, origin);
}

QString originName(ChangeOrigin origin)
{
    return ChangeText::origin(origin);
}

QString changeNote(const ArtifactChange &change)
{
    return ChangeText::note(change);
}

QString contentNote(const Artifact &artifact)
{
    return ChangeText::content(artifact);
}

QString changeNoteInShort(const ArtifactChange &change)
{
    return ChangeText::noteInShort(change);
}

QString linesText(const ContentDifference &difference)
{
    return ChangeText::lines(difference);
}

QString linesText(const ContentDifferences &differences, const QString &definitionId)
{
    return ChangeText::lines(ChangeText::sum(differences, definitionId));
}

QString leftOutText(qsizetype artifacts)
{
    return ChangeText::leftOut(artifacts);
}

QString ignoredText(qsizetype differences)
{
    return ChangeText::ignored(differences);
}

qsizetype ignoredDifferences(const ContentDifferences &differences, const QString &definitionId)
{
    return ChangeText::sum(differences, definitionId).ignored;
}

} // namespace artiscope
