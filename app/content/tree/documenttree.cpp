// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/tree/documenttree.h"

#include "app/content/structure/unquoted.h"
#include "app/content/tree/treeparsers.h"

#include <algorithm>

namespace artiscope {

namespace {

QByteArrayView part(QByteArrayView bytes, quint32 begin, quint32 end)
{
    const qsizetype last = std::min<qsizetype>(end, bytes.size());
    const qsizetype first = std::min<qsizetype>(begin, last);
    return bytes.sliced(first, last - first);
}

bool isXml(StructureKind kind)
{
    return kind == StructureKind::Xml || kind == StructureKind::Svg;
}

const TreeNote *noteOf(const DocumentTree &tree, int node)
{
    return tree.nodes[size_t(node)].is(TreeNode::Noted) ? &tree.notes.at(node) : nullptr;
}

} // namespace

bool hasTree(StructureKind kind)
{
    return kind == StructureKind::Json || kind == StructureKind::Yaml || kind == StructureKind::Xml;
}

DocumentTree treeOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    TreeBuilder builder(bytes.first(std::min(bytes.size(), maximumTreeBytes)), kind, cancelled);
    if (bytes.size() > maximumTreeBytes)
        static_cast<void>(builder.stop(TreeLimit::Size));
    else if (kind == StructureKind::Json)
        readJsonTree(builder);
    else if (kind == StructureKind::Yaml)
        readYamlTree(builder);
    else if (kind == StructureKind::Xml)
        readXmlTree(builder);
    return builder.take();
}

QString treeKey(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    const TreeNode &one = tree.nodes[size_t(node)];
    const QByteArrayView written = part(bytes, one.keyBegin, one.keyEnd);
    return isXml(tree.kind) ? QString::fromUtf8(written) : unquoted(written);
}

QString treeValue(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    if (const int text = inlinedText(tree, node); text >= 0)
        return treeValue(tree, text, bytes);
    const TreeNode &one = tree.nodes[size_t(node)];
    if (one.holdsOthers())
        return treeSource(tree, node, bytes);
    const QByteArrayView written = part(bytes, one.begin, one.end);
    switch (one.kind) {
    case TreeKind::String:
        if (const TreeNote *note = noteOf(tree, node); note && !note->text.isNull())
            return QString::fromUtf8(note->text);
        return unquoted(written);
    case TreeKind::Attribute:
    case TreeKind::Text:
        return xmlUnescaped(written);
    default:
        return QString::fromUtf8(written);
    }
}

QString treeSource(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    const TreeNode &one = tree.nodes[size_t(node)];
    const QByteArrayView written = part(bytes, one.begin, one.end);
    if (tree.kind != StructureKind::Yaml || !written.contains('\n'))
        return QString::fromUtf8(written);
    const qsizetype lineBegin = bytes.first(one.begin).lastIndexOf('\n') + 1;
    return QString(one.begin - lineBegin, u' ') + QString::fromUtf8(written);
}

int inlinedText(const DocumentTree &tree, int node)
{
    // It is what comes last in its element, behind the attributes, which hold nothing.
    const TreeNode &one = tree.nodes[size_t(node)];
    const size_t text = size_t(node) + size_t(one.count) + 1;
    const bool is = one.kind == TreeKind::Element && text < tree.nodes.size() && tree.nodes[text].parent == node
        && tree.nodes[text].is(TreeNode::Inlined);
    return is ? int(text) : -1;
}

int treeNodeAt(const DocumentTree &tree, QByteArrayView bytes, qsizetype offset)
{
    const qsizetype at = towardsText(bytes, std::clamp<qsizetype>(offset, 0, bytes.size()));
    const auto behind = std::upper_bound(tree.nodes.begin(), tree.nodes.end(), at,
        [](qsizetype wanted, const TreeNode &node) { return wanted < qsizetype(node.first()); });
    int node = int(behind - tree.nodes.begin()) - 1;
    while (node >= 0 && qsizetype(std::max(tree.nodes[size_t(node)].end, tree.nodes[size_t(node)].keyEnd)) <= at)
        node = tree.nodes[size_t(node)].parent;
    return node;
}

Breadcrumb treeWay(const DocumentTree &tree, int node, QByteArrayView bytes)
{
    Breadcrumb steps;
    for (int place = node; place >= 0; place = tree.nodes[size_t(place)].parent) {
        const TreeNode &one = tree.nodes[size_t(place)];
        BreadcrumbStep step;
        step.name = treeKey(tree, place, bytes);
        step.index = one.index;
        step.namespaced = one.is(TreeNode::Namespaced);
        step.offset = one.first();
        if (one.kind == TreeKind::Element) {
            step.kind = OutlineKind::Tag;
        } else if (one.kind == TreeKind::Attribute) {
            // Declarations of namespaces are no attributes to XPath.
            if (step.name == QLatin1String("xmlns") || step.name.startsWith(QLatin1String("xmlns:")))
                continue;
            step.kind = OutlineKind::Tag;
            step.name = step.name.contains(u':') ? QStringLiteral("@*[name()='%1']").arg(step.name) : u'@' + step.name;
        } else if (isXml(tree.kind)) {
            continue;
        } else if (one.parent < 0) {
            if (!one.is(TreeNode::Document))
                continue;
            step.kind = OutlineKind::Document;
        } else if (tree.nodes[size_t(one.parent)].kind == TreeKind::Array) {
            step.kind = OutlineKind::Element;
        } else {
            step.kind = OutlineKind::Key;
        }
        steps.push_back(std::move(step));
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace artiscope
