// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/changetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ChangeText)
public:
    static QString summary(const ChangeCounts &counts);
    static QString name(Change change);
    static QString note(const ArtifactChange &change);

private:
    static QString content(const Artifact &artifact);
};

QString ChangeText::summary(const ChangeCounts &counts)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator); // as the C locale does
    const QString all = tr("%1 changed, %2 added, %3 removed of %4")
                            .arg(locale.toString(counts.changed), locale.toString(counts.added),
                                locale.toString(counts.removed), locale.toString(counts.total()));
    return counts.notComparable == 0 ? all
                                     : tr("%1 (%2 not comparable)").arg(all, locale.toString(counts.notComparable));
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

} // namespace

QString changeSummary(const ChangeCounts &counts)
{
    return ChangeText::summary(counts);
}

QString changeName(Change change)
{
    return ChangeText::name(change);
}

QString changeNote(const ArtifactChange &change)
{
    return ChangeText::note(change);
}

} // namespace artiscope
