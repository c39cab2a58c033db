// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/differencewords.h"

#include "app/content/textbuffer.h"

#include <QCoreApplication>
#include <QStringList>

namespace artiscope {

namespace {

constexpr qsizetype longest = 400; // characters on a line

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DifferenceTree)
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString statementsInWords(qsizetype statements, qsizetype sections)
{
    const QString count = statements == 1 ? Words::tr("1 statement") : Words::tr("%L1 statements").arg(statements);
    if (sections == 0)
        return count;
    return sections == 1 ? Words::tr("%1 in 1 section").arg(count)
                         : Words::tr("%1 in %L2 sections").arg(count).arg(sections);
}

QString valuesInWords(qsizetype values, qsizetype reordered)
{
    QStringList parts;
    if (values > 0)
        parts << (values == 1 ? Words::tr("1 value") : Words::tr("%L1 values").arg(values));
    if (reordered > 0)
        parts << (reordered == 1 ? Words::tr("1 list in another order")
                                 : Words::tr("%L1 lists in another order").arg(reordered));
    return joined(parts);
}

QString tableInWords(const TableCounts &counts)
{
    QStringList parts;
    if (counts.cells > 0) {
        const QString cells = counts.cells == 1 ? Words::tr("1 cell") : Words::tr("%L1 cells").arg(counts.cells);
        parts << (counts.rows == 1 ? Words::tr("%1 in 1 row").arg(cells)
                                   : Words::tr("%1 in %L2 rows").arg(cells).arg(counts.rows));
    }
    if (counts.rowsAdded > 0)
        parts << (counts.rowsAdded == 1 ? Words::tr("1 row added") : Words::tr("%L1 rows added").arg(counts.rowsAdded));
    if (counts.rowsRemoved > 0)
        parts << (counts.rowsRemoved == 1 ? Words::tr("1 row removed")
                                          : Words::tr("%L1 rows removed").arg(counts.rowsRemoved));
    if (counts.columnsAdded > 0)
        parts << (counts.columnsAdded == 1 ? Words::tr("1 column added")
                                           : Words::tr("%L1 columns added").arg(counts.columnsAdded));
    if (counts.columnsRemoved > 0)
        parts << (counts.columnsRemoved == 1 ? Words::tr("1 column removed")
                                             : Words::tr("%L1 columns removed").arg(counts.columnsRemoved));
    if (counts.reordered)
        parts << Words::tr("rows in another order");
    return joined(parts);
}

void tellCount(DifferenceTree &tree, const QString &count, Sameness sameness)
{
    switch (sameness) {
    case Sameness::None:
        tree.verdict = count;
        tree.summary =
            tree.isCut ? Words::tr("%1 · the first %L2 are listed").arg(count).arg(DifferenceTree::mostChanges) : count;
        break;
    case Sameness::ButFormatting:
        tree.verdict = Words::tr("only formatting differs");
        tree.summary = Words::tr("Only formatting differs.");
        break;
    case Sameness::ButComments:
        tree.verdict = Words::tr("only comments differ");
        tree.summary = Words::tr("Only comments differ.");
        break;
    case Sameness::ButFormattingOrComments:
        tree.verdict = Words::tr("only formatting or comments differ");
        tree.summary = Words::tr("Only formatting or comments differ.");
        break;
    case Sameness::Whole:
        tree.summary = Words::tr("No difference.");
        break;
    }
}

QString shownOnOneLine(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\n', u'⏎');
    const bool isLong = text.size() > longest;
    const QString shown = decodeText(text.left(longest).toUtf8()).text;
    return isLong ? shown + u'…' : shown;
}

QString pathBefore(const DifferenceRow &row)
{
    if (row.path.isEmpty())
        return {};
    const QString all = joinedSteps(row.path, row.name);
    return all.left(all.size() - row.name.size());
}

QString joinedSteps(const QString &first, const QString &second)
{
    const bool isOwn = !first.isEmpty() && !second.startsWith(u'[') && !second.startsWith(u'@');
    return first + (isOwn ? QStringLiteral(" › ") : QString()) + second;
}

} // namespace artiscope
