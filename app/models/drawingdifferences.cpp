// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/drawingdifferences.h"

#include "app/content/textbuffer.h"
#include "app/models/differencewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DrawingDifferences)
};

QString countInWords(const DrawingDiff &diff)
{
    QStringList parts;
    if (diff.changed > 0)
        parts << (diff.changed == 1 ? Words::tr("1 element changed")
                                    : Words::tr("%L1 elements changed").arg(diff.changed));
    if (diff.added > 0)
        parts << (!parts.isEmpty() ? Words::tr("%Ln added", nullptr, int(diff.added))
                : diff.added == 1  ? Words::tr("1 element added")
                                   : Words::tr("%L1 elements added").arg(diff.added));
    if (diff.removed > 0)
        parts << (!parts.isEmpty()  ? Words::tr("%Ln removed", nullptr, int(diff.removed))
                : diff.removed == 1 ? Words::tr("1 element removed")
                                    : Words::tr("%L1 elements removed").arg(diff.removed));
    if (diff.moved > 0)
        parts << (!parts.isEmpty() ? Words::tr("%Ln moved", nullptr, int(diff.moved))
                : diff.moved == 1  ? Words::tr("1 element moved")
                                   : Words::tr("%L1 elements moved").arg(diff.moved));
    return parts.join(Words::tr(", "));
}

DifferenceRow factRow(const DrawingFact &fact)
{
    DifferenceRow row;
    row.kind = fact.wasThere && fact.isThere ? DifferenceRow::Kind::Changed
        : fact.isThere                       ? DifferenceRow::Kind::Added
                                             : DifferenceRow::Kind::Removed;
    row.before = shownOnOneLine(fact.before);
    row.after = shownOnOneLine(fact.after);
    switch (fact.what) {
    case DrawingFact::What::Attribute:
        row.name = shownOnOneLine(fact.name);
        break;
    case DrawingFact::What::Text:
        row.name = Words::tr("text");
        break;
    case DrawingFact::What::Title:
        row.name = Words::tr("title");
        break;
    case DrawingFact::What::Order:
        row.kind = DifferenceRow::Kind::Reordered;
        row.name = Words::tr("what lies above what");
        break;
    case DrawingFact::What::Place:
        row.name = Words::tr("what it is in");
        row.before = shownOnOneLine(drawingNameInWords(fact.places.at(0)));
        row.after = shownOnOneLine(drawingNameInWords(fact.places.at(1)));
        break;
    }
    return row;
}

DifferenceRow::Kind kindOf(DrawingChange::Kind kind)
{
    switch (kind) {
    case DrawingChange::Kind::Added:
        return DifferenceRow::Kind::Added;
    case DrawingChange::Kind::Removed:
        return DifferenceRow::Kind::Removed;
    case DrawingChange::Kind::Changed:
    case DrawingChange::Kind::Moved:
        break;
    }
    return DifferenceRow::Kind::Changed;
}

} // namespace

QString drawingNameInWords(const DrawingName &name)
{
    if (!name.id.isEmpty())
        return name.kind + QLatin1String(" #") + name.id;
    if (!name.words.isEmpty())
        return Words::tr("%1 “%2”").arg(name.kind, name.words);
    const QString own = name.number == 0 ? name.kind : Words::tr("%1 %2").arg(name.kind).arg(name.number);
    return name.in.empty() ? own : Words::tr("%1 in %2").arg(own, drawingNameInWords(name.in.front()));
}

DrawingDifferences drawingDifferences(const DrawingDiff &diff, const TextBuffer &left, const TextBuffer &right)
{
    DrawingDifferences result;
    for (const DrawingChange &change : diff.changes) {
        DifferenceRow row;
        row.kind = kindOf(change.kind);
        row.name = shownOnOneLine(drawingNameInWords(change.name));
        if (change.kind == DrawingChange::Kind::Moved)
            row.note = Words::tr("moved");
        row.leftLine = change.leftByte < 0 ? -1 : left.lineOf(change.leftByte);
        row.rightLine = change.rightByte < 0 ? -1 : right.lineOf(change.rightByte);
        const auto place = qint32(result.tree.rows.size());
        result.tree.rows.push_back(row);
        for (const DrawingFact &fact : change.facts) {
            DifferenceRow below = factRow(fact);
            below.parent = place;
            below.leftLine = row.leftLine;
            below.rightLine = row.rightLine;
            result.tree.rows.push_back(std::move(below));
        }
        result.places.resize(result.tree.rows.size(), {change.left, change.right});
    }
    result.tree.isCut = diff.isCut();
    result.tree.verdict = countInWords(diff);
    result.tree.summary = diff.changes.empty() ? Words::tr("No element differs.")
        : result.tree.isCut
        ? Words::tr("%1 · the first %L2 are listed").arg(result.tree.verdict).arg(DrawingDiff::mostChanges)
        : result.tree.verdict;
    return result;
}

DrawingDifferences drawingDifferences(
    const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right, const std::function<bool()> &cancelled)
{
    const auto [from, to] = readStructures(left.bytes(), right.bytes(), StructureKind::Xml, cancelled);
    if (cancelled())
        return {};
    if (!haveStructures(from, to)) {
        DrawingDifferences result;
        const bool isLarge = from.tree->limit != TreeLimit::None || to.tree->limit != TreeLimit::None;
        result.tree.summary = isLarge ? Words::tr("The drawings are too large to compare their elements.")
            : from.tree->mistake      ? Words::tr("The drawing on the left is not well formed.")
                                      : Words::tr("The drawing on the right is not well formed.");
        return result;
    }
    return drawingDifferences(drawingDiff(library, from, to, cancelled), left, right);
}

} // namespace artiscope
