// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/matchkeys.h"

#include "app/diff/hashing.h"

#include <algorithm>

namespace artiscope {

namespace {

bool isScalar(const StructureTree &tree, qint32 place)
{
    const TreeNode &node = tree.node(place);
    if (node.kind == TreeKind::Element)
        return inlinedText(*tree.text.tree, place) >= 0;
    return !node.holdsOthers() && node.kind != TreeKind::Null;
}

// The value under the key in each element; nothing where one has none.
std::optional<std::vector<quint64>> valuesUnder(
    const StructureTree &tree, const std::vector<qint32> &elements, quint64 key)
{
    std::vector<quint64> values;
    values.reserve(elements.size());
    for (const qint32 element : elements) {
        const qint32 end = tree.next[size_t(element)];
        qint32 child = element + 1;
        while (child < end && tree.keys[size_t(child)] != key)
            child = tree.next[size_t(child)];
        if (child >= end || tree.node(child).is(TreeNode::Duplicate) || !isScalar(tree, child))
            return {};
        // An attribute and an element of one name would be two things.
        values.push_back(tree.values[size_t(child)]);
    }
    return values;
}

bool areUnique(std::vector<quint64> values)
{
    std::sort(values.begin(), values.end());
    return std::adjacent_find(values.begin(), values.end()) == values.end();
}

bool areAllKeyed(const StructureTree &tree, const std::vector<qint32> &elements)
{
    return std::all_of(elements.begin(), elements.end(), [&tree](qint32 element) {
        const TreeKind kind = tree.node(element).kind;
        return kind == TreeKind::Object || kind == TreeKind::Element;
    });
}

} // namespace

const QByteArrayList &knownMatchKeys()
{
    static const QByteArrayList keys{"id", "uuid", "name", "key", "hostname", "display_label", "label", "ifname",
        "interface", "vlan_id", "vlan", "vni", "asn", "prefix", "address", "ip", "peer", "neighbor", "seq", "sequence",
        "index", "path", "title"};
    return keys;
}

std::optional<MatchKey> matchKey(const StructureTree &leftTree, const std::vector<qint32> &left,
    const StructureTree &rightTree, const std::vector<qint32> &right, const QByteArrayList &wanted)
{
    if (left.empty() || right.empty() || !areAllKeyed(leftTree, left) || !areAllKeyed(rightTree, right))
        return {};
    for (const QByteArray &name : wanted + knownMatchKeys()) {
        const quint64 key = hashOf(name) | 1;
        auto ofLeft = valuesUnder(leftTree, left, key);
        if (!ofLeft || !areUnique(*ofLeft))
            continue;
        auto ofRight = valuesUnder(rightTree, right, key);
        if (ofRight && areUnique(*ofRight))
            return MatchKey{name, *std::move(ofLeft), *std::move(ofRight)};
    }
    return {};
}

QByteArrayList possibleMatchKeys(const StructureTree &leftTree, const std::vector<qint32> &left,
    const StructureTree &rightTree, const std::vector<qint32> &right)
{
    constexpr size_t longest = 20'000;
    constexpr qsizetype most = 30;
    QByteArrayList names;
    if (left.empty() || right.empty() || left.size() > longest || right.size() > longest || !areAllKeyed(leftTree, left)
        || !areAllKeyed(rightTree, right))
        return names;
    const auto isGood = [](const StructureTree &tree, const std::vector<qint32> &elements, quint64 key) {
        auto values = valuesUnder(tree, elements, key);
        return values && areUnique(*std::move(values));
    };
    const qint32 end = leftTree.next[size_t(left.front())];
    qsizetype tried = 0;
    for (qint32 child = left.front() + 1; child < end && tried < most; child = leftTree.next[size_t(child)]) {
        const quint64 key = leftTree.keys[size_t(child)];
        if (key == 0 || !isScalar(leftTree, child))
            continue;
        ++tried;
        const QByteArray name = treeKey(*leftTree.text.tree, child, leftTree.bytes()).toUtf8();
        if (!names.contains(name) && isGood(leftTree, left, key) && isGood(rightTree, right, key))
            names << name;
    }
    return names;
}

qint32 keyedChild(const StructureText &text, qint32 element, QByteArrayView key)
{
    const DocumentTree &tree = *text.tree;
    const QString wanted = QString::fromUtf8(key);
    const auto count = qint32(tree.nodes.size());
    for (qint32 child = element + 1; child < count && tree.nodes[size_t(child)].parent >= element; ++child) {
        const TreeNode &node = tree.nodes[size_t(child)];
        if (node.parent == element && node.hasKey() && treeKey(tree, child, text.bytes) == wanted)
            return child;
    }
    return -1;
}

} // namespace artiscope
