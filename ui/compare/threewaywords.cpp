// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/threewaywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ThreeWay)
};

LineMark markOf(ThreeWayKind kind)
{
    switch (kind) {
    case ThreeWayKind::Left:
        return LineMark::ByLeft;
    case ThreeWayKind::Right:
        return LineMark::ByRight;
    case ThreeWayKind::Alike:
        return LineMark::ByBoth;
    case ThreeWayKind::Conflict:
    case ThreeWayKind::Unchanged:
        break;
    }
    return LineMark::Conflict;
}

QString conflictsInWords(qsizetype count)
{
    return count == 1 ? Words::tr("1 conflict") : Words::tr("%L1 conflicts").arg(count);
}

} // namespace

TextMarks marksOf(const ThreeWayText &text, ThreeWayPlace place)
{
    TextMarks marks;
    for (const ThreeWayRows &rows : text.changes) {
        const bool isOfOther = (rows.kind == ThreeWayKind::Left && place == ThreeWayPlace::Right)
            || (rows.kind == ThreeWayKind::Right && place == ThreeWayPlace::Left);
        if (!isOfOther)
            marks.lines.push_back({rows.first, rows.count, markOf(rows.kind)});
    }
    if (place == ThreeWayPlace::Base)
        marks.removedWords = text.base.words;
    else
        marks.addedWords = (place == ThreeWayPlace::Left ? text.left : text.right).words;
    return marks;
}

QString threeWayInWords(const ThreeWay &chunks, const QString &left, const QString &right, bool encodingsDiffer)
{
    if (chunks.isUnchanged() && encodingsDiffer)
        return chunks.endsDiffer ? Words::tr("Only line ends, the byte order mark or the encoding differ.")
                                 : Words::tr("Only the encoding differs.");
    if (chunks.isUnchanged())
        return chunks.endsDiffer ? Words::tr("Only line ends or the byte order mark differ.")
                                 : Words::tr("No difference.");
    QStringList parts;
    const auto changes = [&parts](qsizetype count, const QString &whose) {
        if (count == 0)
            return;
        parts << (!parts.isEmpty() ? Words::tr("%L1 of %2", "of so many changes").arg(count).arg(whose)
                : count == 1       ? Words::tr("1 change of %1").arg(whose)
                                   : Words::tr("%L1 changes of %2").arg(count).arg(whose));
    };
    changes(chunks.count(ThreeWayKind::Left), left);
    changes(chunks.count(ThreeWayKind::Right), right);
    if (const qsizetype alike = chunks.count(ThreeWayKind::Alike); alike > 0)
        parts << (!parts.isEmpty() ? Words::tr("%Ln alike on both sides", "of so many changes", int(alike))
                : alike == 1       ? Words::tr("1 change alike on both sides")
                                   : Words::tr("%L1 changes alike on both sides").arg(alike));
    const qsizetype conflicts = chunks.count(ThreeWayKind::Conflict);
    const QString rest = parts.join(Words::tr(", "));
    if (conflicts == 0)
        return Words::tr("No conflict: %1").arg(rest);
    const QString first = conflictsInWords(conflicts);
    return rest.isEmpty() ? first : Words::tr("%1, %2", "conflicts, and changes").arg(first, rest);
}

QString threeWaySigns(const QString &left, const QString &right)
{
    return QStringLiteral("!\u00a0%1   ‹\u00a0%2   ›\u00a0%3   =\u00a0%4")
        .arg(Words::tr("conflict", "what a sign means"), left, right, Words::tr("alike", "what a sign means"));
}

} // namespace artiscope
