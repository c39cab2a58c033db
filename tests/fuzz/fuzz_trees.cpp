// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trees of JSON, YAML, XML and SVG: the first byte picks which.

#include "app/content/structure/paths.h"
#include "app/content/tree/documenttree.h"

#include "tests/fuzz/require.h"

#include <array>

using namespace artiscope;

namespace {

void checkNodes(const DocumentTree &tree, QByteArrayView bytes)
{
    require(tree.nodes.empty() || (tree.limit == TreeLimit::None && !tree.mistake));
    const auto count = qint32(tree.nodes.size());
    std::vector<qint32> counts(tree.nodes.size());
    std::vector<int> levels(tree.nodes.size());
    quint32 at = 0;
    for (qint32 i = 0; i < count; ++i) {
        const TreeNode &node = tree.nodes[size_t(i)];
        require(node.begin <= node.end && node.end <= bytes.size());
        require(node.keyBegin <= node.keyEnd && node.keyEnd <= bytes.size());
        require(node.first() >= at);
        at = node.first();
        require(node.is(TreeNode::Noted) == tree.notes.contains(i));
        require(node.parent < i);
        if (node.parent < 0)
            continue;
        const TreeNode &parent = tree.nodes[size_t(node.parent)];
        require(parent.holdsOthers() && node.first() >= parent.begin && node.end <= parent.end);
        levels[size_t(i)] = levels[size_t(node.parent)] + 1;
        require(levels[size_t(i)] <= maximumTreeDepth);
        counts[size_t(node.parent)] += !node.is(TreeNode::Inlined);
    }
    for (qint32 i = 0; i < count; ++i)
        require(tree.nodes[size_t(i)].count == counts[size_t(i)]);
    for (const auto &[place, note] : tree.notes)
        require(place >= 0 && place < count && note.target >= -1 && note.target < count);
}

void checkWords(const DocumentTree &tree, QByteArrayView bytes)
{
    const int some = int(std::min<size_t>(tree.nodes.size(), 64));
    for (int node = 0; node < some; ++node) {
        static_cast<void>(treeKey(tree, node, bytes));
        static_cast<void>(treeValue(tree, node, bytes));
        static_cast<void>(treeSource(tree, node, bytes));
        const int text = inlinedText(tree, node);
        require(text == -1 || tree.nodes[size_t(text)].parent == node);
        const Breadcrumb way = treeWay(tree, node, bytes);
        static_cast<void>(jsonPath(tree.kind, way));
        static_cast<void>(queryPath(tree.kind, way));
        static_cast<void>(xPath(tree.kind, way));
    }
    for (qsizetype at = 0; at <= bytes.size(); at += 1 + bytes.size() / 16) {
        const int node = treeNodeAt(tree, bytes, at);
        require(node >= -1 && node < int(tree.nodes.size()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array kinds{StructureKind::Json, StructureKind::Yaml, StructureKind::Xml, StructureKind::Svg};
    QByteArrayView input = viewOf(data, size);
    const StructureKind kind = kinds[takeChoice(input) % kinds.size()];
    const DocumentTree tree = treeOf(input, kind);
    checkNodes(tree, input);
    checkWords(tree, input);
    if (tree.mistake)
        require(tree.mistake->offset >= 0 && tree.mistake->offset <= input.size());
    return 0;
}
