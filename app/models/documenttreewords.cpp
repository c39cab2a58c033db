// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/documenttreewords.h"

#include "app/content/structure/paths.h"
#include "app/content/textbuffer.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

constexpr qsizetype longest = 400; // characters on a line

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DocumentTreeModel)
};

QString oneLine(const QString &text)
{
    const QString shown = decodeText(text.left(longest).toUtf8()).text;
    return text.size() > longest ? shown + u'…' : shown;
}

QString countWords(const TreeNode &node)
{
    if (node.count == 0)
        return node.kind == TreeKind::Element ? QString() : Words::tr("empty");
    const QString count = QLocale().toString(node.count);
    if (node.kind == TreeKind::Object)
        return node.count == 1 ? Words::tr("1 key") : Words::tr("%1 keys").arg(count);
    return node.count == 1 ? Words::tr("1 item") : Words::tr("%1 items").arg(count);
}

} // namespace

QString treeKindWord(TreeKind kind)
{
    switch (kind) {
    case TreeKind::Object:
        return Words::tr("object");
    case TreeKind::Array:
        return Words::tr("array");
    case TreeKind::String:
    case TreeKind::Text:
        return Words::tr("text");
    case TreeKind::Number:
        return Words::tr("number");
    case TreeKind::Boolean:
        return Words::tr("true or false");
    case TreeKind::Null:
        return Words::tr("nothing");
    case TreeKind::Alias:
        return Words::tr("alias");
    case TreeKind::Element:
        return Words::tr("element");
    case TreeKind::Attribute:
        return Words::tr("attribute");
    case TreeKind::CData:
        return Words::tr("CDATA");
    case TreeKind::Comment:
        return Words::tr("comment");
    case TreeKind::Instruction:
        return Words::tr("instruction");
    case TreeKind::Doctype:
        return Words::tr("document type");
    }
    return {};
}

QString treeLabel(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    const TreeNode &one = tree.nodes[size_t(node)];
    if (one.is(TreeNode::Document))
        return Words::tr("Document %1").arg(one.index + 1);
    if (one.hasKey())
        return oneLine(treeKey(tree, node, bytes));
    return one.parent >= 0 && one.index >= 0 ? u'[' + QString::number(one.index) + u']' : treeKindWord(one.kind);
}

QString treeShownValue(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    const TreeNode &one = tree.nodes[size_t(node)];
    const bool has = !one.holdsOthers() || inlinedText(tree, node) >= 0;
    return has ? oneLine(treeValue(tree, node, bytes)) : QString();
}

QString treeDetail(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    const TreeNode &one = tree.nodes[size_t(node)];
    QStringList words{treeKindWord(one.kind)};
    if (one.holdsOthers())
        words << countWords(one);
    if (one.is(TreeNode::Duplicate))
        words << Words::tr("there more than once");
    if (one.is(TreeNode::Merge))
        words << Words::tr("merged in");
    if (one.is(TreeNode::Noted)) {
        const TreeNote &note = tree.notes.at(node);
        words << QString::fromUtf8(note.tag) << QString::fromUtf8(note.anchor);
        if (const QByteArray ofKey = QByteArray(note.keyTag + ' ' + note.keyAnchor).trimmed(); !ofKey.isEmpty())
            words << Words::tr("key %1").arg(QString::fromUtf8(ofKey));
        if (one.kind == TreeKind::Alias) {
            const QString path = jsonPath(tree.kind, treeWay(tree, note.target, bytes));
            words << (note.targetIsKey ? Words::tr("refers to the key of %1") : Words::tr("refers to %1")).arg(path);
        }
    }
    words.removeAll(QString());
    return oneLine(words.join(QStringLiteral(", ")));
}

} // namespace artiscope
