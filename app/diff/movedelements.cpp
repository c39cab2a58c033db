// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/movedelements.h"

#include "app/diff/drawingnames.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace artiscope {

namespace {

using Elements = QHash<QString, QList<qint32>>; // by what tells them from others

bool isAttribute(const TreeNode &node)
{
    return node.kind == TreeKind::Attribute;
}

// Empty: nothing tells it from others.
QString identityOf(const StructureText &text, const DrawingElements &elements, qint32 element)
{
    QString title;
    QStringList attributes;
    const auto count = qint32(text.tree->nodes.size());
    for (qint32 node = element + 1; node < count && elements.at(node).parent >= element; ++node) {
        if (elements.at(node).parent != element)
            continue;
        if (isAttribute(elements.at(node))) {
            const QString key = treeKey(*text.tree, node, text.bytes);
            const QString value = treeValue(*text.tree, node, text.bytes);
            if (key == QLatin1String("id"))
                return elements.kindOf(element) + QLatin1String("\n#") + value;
            attributes << key + u'=' + value;
        } else if (title.isEmpty() && elements.isElement(node) && elements.kindOf(node) == QLatin1String("title")) {
            title = elements.words(node);
        }
    }
    if (title.isEmpty())
        return {};
    attributes.sort();
    return elements.kindOf(element) + QLatin1String("\nt") + title + u'\n' + attributes.join(u'\n');
}

// Others than what it is called and described by.
bool holdsElements(const DrawingElements &elements, const DocumentTree &tree, qint32 element)
{
    const auto count = qint32(tree.nodes.size());
    for (qint32 node = element + 1; node < count && elements.at(node).parent >= element; ++node) {
        if (!elements.isElement(node))
            continue;
        const QString kind = elements.kindOf(node);
        if (kind != QLatin1String("title") && kind != QLatin1String("desc"))
            return true;
    }
    return false;
}

// Whatever the attributes of both say.
bool holdTheSame(const StructureTree &left, qint32 one, const StructureTree &right, qint32 other)
{
    const auto held = [](const StructureTree &tree, qint32 element) {
        std::vector<std::pair<quint64, quint64>> values;
        for (const qint32 child : tree.children(element)) {
            if (!isAttribute(tree.node(child)))
                values.emplace_back(tree.keys[size_t(child)], tree.values[size_t(child)]);
        }
        return values;
    };
    return held(left, one) == held(right, other);
}

} // namespace

MovedElements movedElements(
    const StructureDiff &diff, const std::vector<size_t> &wholes, const std::function<bool()> &cancelled)
{
    const DrawingElements ours(diff.left);
    const DrawingElements theirs(diff.right);
    Elements removed;
    Elements added;
    for (const size_t place : wholes) {
        const StructureChange &change = diff.changes[place];
        const bool isAdded = change.kind == StructureChange::Kind::Added;
        const QString identity =
            isAdded ? identityOf(diff.right, theirs, change.right) : identityOf(diff.left, ours, change.left);
        if (!identity.isEmpty())
            (isAdded ? added : removed)[identity] << (isAdded ? change.right : change.left);
    }
    MovedElements moved;
    std::optional<std::pair<StructureTree, StructureTree>> trees; // once they matter
    for (auto it = removed.cbegin(); it != removed.cend(); ++it) {
        const QList<qint32> there = added.value(it.key());
        if (it->size() != 1 || there.size() != 1)
            continue;
        const qint32 left = it->constFirst();
        const qint32 right = there.constFirst();
        if (ours.at(left).parent < 0 || theirs.at(right).parent < 0)
            continue; // a drawing is in nothing
        if (holdsElements(ours, *diff.left.tree, left) || holdsElements(theirs, *diff.right.tree, right)) {
            if (!trees)
                trees.emplace(structureTree(diff.left, cancelled), structureTree(diff.right, cancelled));
            if (cancelled())
                return {};
            if (!holdTheSame(trees->first, left, trees->second, right))
                continue;
        }
        moved.rightOf[left] = right;
        moved.leftOf[right] = left;
    }
    return moved;
}

} // namespace artiscope
