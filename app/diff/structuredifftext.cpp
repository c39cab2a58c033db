// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/structuredifftext.h"

#include "app/diff/structurepath.h"

namespace artiscope {

namespace {

using Kind = StructureChange::Kind;

QString kindWord(const StructureText &text, qint32 node)
{
    switch (text.tree->nodes[size_t(node)].kind) {
    case TreeKind::Object:
        return QStringLiteral("object");
    case TreeKind::Array:
        return QStringLiteral("array");
    case TreeKind::String:
        return QStringLiteral("string");
    case TreeKind::Number:
        return QStringLiteral("number");
    case TreeKind::Boolean:
        return QStringLiteral("boolean");
    case TreeKind::Null:
        return QStringLiteral("null");
    case TreeKind::Alias:
        return QStringLiteral("alias");
    case TreeKind::Element:
        return QStringLiteral("element");
    case TreeKind::Attribute:
        return QStringLiteral("attribute");
    case TreeKind::Text:
    case TreeKind::CData:
        return QStringLiteral("text");
    case TreeKind::Comment:
        return QStringLiteral("comment");
    case TreeKind::Instruction:
        return QStringLiteral("instruction");
    case TreeKind::Doctype:
        return QStringLiteral("doctype");
    }
    return {};
}

QString lineOf(const StructureDiff &diff, const StructureChange &change, const QString &where)
{
    const QString path = where + QLatin1String(": ");
    if (change.kind == Kind::Added)
        return QLatin1String("+ ") + path + structureValue(diff.right, change.right);
    if (change.kind == Kind::Removed)
        return QLatin1String("- ") + path + structureValue(diff.left, change.left);
    if (change.kind == Kind::Reordered)
        return QLatin1String("~ ") + path + QLatin1String("another order");
    QString line = QLatin1String("~ ") + path + structureValue(diff.left, change.left) + QStringLiteral(" → ")
        + structureValue(diff.right, change.right);
    if (change.kind == Kind::TypeChanged)
        line += QLatin1String(" (") + kindWord(diff.left, change.left) + QStringLiteral(" → ")
            + kindWord(diff.right, change.right) + u')';
    if (change.kind == Kind::Rewritten)
        line += QLatin1String(" (the same number)");
    return line;
}

} // namespace

QByteArray structureDiffText(const StructureDiff &diff)
{
    StructurePaths left(diff.left, diff.leftKeys);
    StructurePaths right(diff.right, diff.rightKeys);
    QByteArray text;
    for (const StructureChange &change : diff.changes) {
        const QString path = change.kind == Kind::Removed ? left.of(change.left) : right.of(change.right);
        text += lineOf(diff, change, path).toUtf8() + '\n';
    }
    return text;
}

} // namespace artiscope
