// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/differencetree.h"

#include "app/models/differencewords.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DifferenceTree)
};

DifferenceRow::Kind kindOf(ConfigChange::Kind kind)
{
    switch (kind) {
    case ConfigChange::Kind::Added:
        return DifferenceRow::Kind::Added;
    case ConfigChange::Kind::Removed:
        return DifferenceRow::Kind::Removed;
    case ConfigChange::Kind::Section:
        break;
    }
    return DifferenceRow::Kind::Section;
}

} // namespace

DifferenceTree differenceTree(const ConfigDiff &diff, bool sameBytes)
{
    DifferenceTree tree;
    for (const ConfigChange &change : diff.changes) {
        if (qsizetype(tree.rows.size()) >= DifferenceTree::mostChanges) {
            tree.isCut = true;
            break;
        }
        DifferenceRow row;
        row.kind = kindOf(change.kind);
        row.name = shownOnOneLine(QString::fromUtf8(change.text));
        const bool isRoot =
            change.parent < 0 || diff.changes[size_t(change.parent)].kind == ConfigChange::Kind::Section;
        if (change.moved && isRoot)
            row.note = Words::tr("moved");
        row.parent = change.parent;
        row.leftLine = change.leftLine;
        row.rightLine = change.rightLine;
        tree.rows.push_back(std::move(row));
    }
    tellCount(tree, statementsInWords(diff.added + diff.removed, diff.sections),
        sameBytes                 ? Sameness::Whole
            : !diff.isEmpty()     ? Sameness::None
            : diff.commentsDiffer ? Sameness::ButComments
                                  : Sameness::ButFormatting);
    return tree;
}

QString differenceSign(DifferenceRow::Kind kind)
{
    switch (kind) {
    case DifferenceRow::Kind::Added:
        return QStringLiteral("+");
    case DifferenceRow::Kind::Removed:
        return QStringLiteral("−");
    case DifferenceRow::Kind::Changed:
    case DifferenceRow::Kind::Reordered:
        return QStringLiteral("~");
    case DifferenceRow::Kind::Section:
        break;
    }
    return QStringLiteral(" ");
}

QString differenceValues(const DifferenceRow &row)
{
    if (row.kind == DifferenceRow::Kind::Changed && row.before.isEmpty() && row.after.isEmpty())
        return {};
    if (row.kind == DifferenceRow::Kind::Changed)
        return row.before + QStringLiteral(" → ") + row.after;
    return row.kind == DifferenceRow::Kind::Added ? row.after : row.before;
}

QString differenceLine(const DifferenceRow &row)
{
    QString line = differenceSign(row.kind) + u' ' + pathBefore(row) + row.name;
    if (const QString values = differenceValues(row); !values.isEmpty())
        line += QStringLiteral(": ") + values;
    if (!row.note.isEmpty())
        line += QStringLiteral(" (") + row.note + u')';
    return line;
}

} // namespace artiscope
