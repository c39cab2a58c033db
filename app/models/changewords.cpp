// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/changewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ChangeWords)
};
} // namespace

QString changeLabel(Change change)
{
    switch (change) {
    case Change::Added:
        return Words::tr("added");
    case Change::Removed:
        return Words::tr("removed");
    case Change::Changed:
        return Words::tr("changed");
    case Change::Unchanged:
        return Words::tr("unchanged");
    case Change::NotComparable:
        return Words::tr("not comparable");
    }
    return {};
}

QString changeLetter(Change change)
{
    switch (change) {
    case Change::Added:
        return Words::tr("A", "added");
    case Change::Removed:
        return Words::tr("R", "removed");
    case Change::Changed:
        return Words::tr("M", "changed");
    case Change::Unchanged:
    case Change::NotComparable:
        break;
    }
    return {};
}

QString changeSummary(const ChangeCounts &counts)
{
    const QLocale locale;
    QStringList parts{Words::tr("%1 changed").arg(locale.toString(counts.changed))};
    const auto add = [&](const QString &sentence, qsizetype count) {
        if (count > 0)
            parts << sentence.arg(locale.toString(count));
    };
    add(Words::tr("%1 added"), counts.added);
    add(Words::tr("%1 removed"), counts.removed);
    add(Words::tr("%1 not comparable"), counts.notComparable);
    add(Words::tr("%1 unchanged"), counts.unchanged);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace artiscope
