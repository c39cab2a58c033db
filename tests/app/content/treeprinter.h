// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

#include <QStringList>

namespace artiscope {

// A tree as text, for comparing: two spaces of indentation a level, then the key, the kind, the value and what is worth
// a word about it.
inline QString printTree(const DocumentTree &tree, QByteArrayView bytes)
{
    static const char *const names[]{"object", "array", "string", "number", "boolean", "null", "alias", "element",
        "attribute", "text", "cdata", "comment", "instruction", "doctype"};
    QString out;
    std::vector<int> levels;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const TreeNode &node = tree.nodes[i];
        levels.push_back(node.parent < 0 ? 0 : levels[size_t(node.parent)] + 1);
        QStringList words;
        if (node.hasKey())
            words << treeKey(tree, int(i), bytes);
        words << QLatin1Char('<') + QLatin1String(names[int(node.kind)]) + QLatin1Char('>');
        if (node.index >= 0)
            words << QStringLiteral("[%1]").arg(node.index);
        if (node.holdsOthers())
            words << QStringLiteral("(%1)").arg(node.count);
        else
            words << treeValue(tree, int(i), bytes).replace(u'\n', QStringLiteral("\\n"));
        if (node.is(TreeNode::Noted)) {
            const TreeNote &note = tree.notes.at(int(i));
            if (!note.tag.isEmpty())
                words << QString::fromUtf8(note.tag);
            if (!note.anchor.isEmpty())
                words << QString::fromUtf8(note.anchor);
            if (!note.keyTag.isEmpty() || !note.keyAnchor.isEmpty())
                words << QStringLiteral("key(%1)").arg(QString::fromUtf8(note.keyTag + note.keyAnchor));
            if (node.kind == TreeKind::Alias)
                words << QStringLiteral("-> %1%2").arg(
                    note.targetIsKey ? QStringLiteral("key of ") : QString(), QString::number(note.target));
        }
        if (node.is(TreeNode::Merge))
            words << QStringLiteral("merge");
        if (node.is(TreeNode::Duplicate))
            words << QStringLiteral("duplicate");
        if (node.is(TreeNode::Inlined))
            words << QStringLiteral("inlined");
        if (node.is(TreeNode::Document))
            words << QStringLiteral("document");
        out += QString(2 * levels.back(), u' ') + words.join(u' ') + u'\n';
    }
    return out;
}

inline QString printTree(QByteArrayView bytes, StructureKind kind)
{
    return printTree(treeOf(bytes, kind), bytes);
}

} // namespace artiscope
