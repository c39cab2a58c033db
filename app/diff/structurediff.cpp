// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/structurediff.h"

#include "app/diff/matchkeys.h"
#include "app/diff/sequencediff.h"

#include <algorithm>
#include <unordered_map>

namespace artiscope {

namespace {

using Kind = StructureChange::Kind;
using Places = std::vector<qint32>;

TreeKind meantKind(const TreeNode &node)
{
    return node.kind == TreeKind::CData ? TreeKind::Text : node.kind;
}

class Comparing {
public:
    Comparing(const DiffLibrary &library, const StructureTree &left, const StructureTree &right,
        const StructureOptions &options, StructureDiff &diff, const std::function<bool()> &cancelled)
        : m_library(library),
          m_left(left),
          m_right(right),
          m_options(options),
          m_diff(diff),
          m_cancelled(cancelled)
    {
    }

    // What two nodes hold, or what is at the top. No deeper than the trees are.
    void compareContent(qint32 left, qint32 right)
    {
        const Places ours = m_left.children(left);
        const Places theirs = m_right.children(right);
        Places partners(theirs.size(), -1); // index into ours
        if (left >= 0 && m_left.node(left).kind == TreeKind::Object)
            pairByKey(ours, theirs, partners);
        else
            pairGroups(ours, theirs, left, right, partners);
        tell(ours, theirs, partners, left, right);
    }

private:
    void compareValues(qint32 left, qint32 right)
    {
        if (m_left.values[size_t(left)] == m_right.values[size_t(right)] || m_cancelled())
            return;
        const TreeNode &from = m_left.node(left);
        const TreeNode &to = m_right.node(right);
        if (meantKind(from) != meantKind(to))
            m_diff.changes.push_back({Kind::TypeChanged, left, right});
        else if (tagOf(m_left, left) != tagOf(m_right, right))
            m_diff.changes.push_back({Kind::Changed, left, right});
        else if (from.holdsOthers())
            compareContent(left, right);
        else if (from.kind == TreeKind::Number && numberOf(m_left, from) == numberOf(m_right, to))
            m_diff.changes.push_back({Kind::Rewritten, left, right});
        else
            m_diff.changes.push_back({Kind::Changed, left, right});
    }

    static QByteArray tagOf(const StructureTree &tree, qint32 place)
    {
        return tree.node(place).is(TreeNode::Noted) ? tree.text.tree->notes.at(place).tag : QByteArray();
    }
    static QByteArray numberOf(const StructureTree &tree, const TreeNode &node)
    {
        return plainNumber(tree.bytes().sliced(node.begin, node.end - node.begin));
    }

    void pairByKey(const Places &ours, const Places &theirs, Places &partners) const
    {
        std::unordered_map<quint64, Places> byKey; // the first last
        for (size_t i = ours.size(); i-- > 0;)
            byKey[m_left.keys[size_t(ours[i])]].push_back(qint32(i));
        for (size_t i = 0; i < theirs.size(); ++i) {
            const auto found = byKey.find(m_right.keys[size_t(theirs[i])]);
            if (found == byKey.end() || found->second.empty())
                continue;
            partners[i] = found->second.back();
            found->second.pop_back();
        }
    }

    // Attributes are matched by their name; elements of one name, and all of an array, with each other.
    void pairGroups(const Places &ours, const Places &theirs, qint32 left, qint32 right, Places &partners)
    {
        struct Group {
            Places left;
            Places right;
        };
        std::map<std::pair<TreeKind, quint64>, Group> groups;
        for (size_t i = 0; i < ours.size(); ++i)
            groups[groupOf(m_left, ours[i])].left.push_back(qint32(i));
        for (size_t i = 0; i < theirs.size(); ++i)
            groups[groupOf(m_right, theirs[i])].right.push_back(qint32(i));
        for (const auto &[name, group] : groups)
            pairGroup(ours, theirs, group.left, group.right, left, right, partners);
    }
    static std::pair<TreeKind, quint64> groupOf(const StructureTree &tree, qint32 place)
    {
        const TreeNode &node = tree.node(place);
        const bool named = node.kind == TreeKind::Element || node.kind == TreeKind::Attribute;
        return named ? std::pair(node.kind, tree.keys[size_t(place)]) : std::pair(TreeKind::Array, quint64(0));
    }

    void pairGroup(const Places &ours, const Places &theirs, const Places &left, const Places &right, qint32 from,
        qint32 to, Places &partners)
    {
        Places leftNodes;
        Places rightNodes;
        for (const qint32 i : left)
            leftNodes.push_back(ours[size_t(i)]);
        for (const qint32 i : right)
            rightNodes.push_back(theirs[size_t(i)]);
        const auto key = from < 0 ? std::nullopt : matchKey(m_left, leftNodes, m_right, rightNodes, m_options.keys);
        if (key) {
            const TreeNode &one = m_left.node(leftNodes.front());
            const QByteArray name = one.kind == TreeKind::Element ? part(one.keyBegin, one.keyEnd) : QByteArray();
            m_diff.leftKeys[{from, name}] = key->name;
            m_diff.rightKeys[{to, name}] = key->name;
            std::unordered_map<quint64, qint32> places;
            places.reserve(left.size());
            for (size_t i = 0; i < left.size(); ++i)
                places[key->left[i]] = left[i];
            for (size_t i = 0; i < right.size(); ++i) {
                if (const auto found = places.find(key->right[i]); found != places.end())
                    partners[size_t(right[i])] = found->second;
            }
            return;
        }
        pairByContent(leftNodes, rightNodes, left, right, partners);
    }
    [[nodiscard]] QByteArray part(quint32 begin, quint32 end) const
    {
        return m_left.bytes().sliced(begin, end - begin).toByteArray();
    }

    // In order: what is the same, and of what stands in place of something each with each.
    void pairByContent(
        const Places &leftNodes, const Places &rightNodes, const Places &left, const Places &right, Places &partners)
    {
        std::vector<quint64> from;
        std::vector<quint64> to;
        for (const qint32 node : leftNodes)
            from.push_back(m_left.values[size_t(node)]);
        for (const qint32 node : rightNodes)
            to.push_back(m_right.values[size_t(node)]);
        const auto hunks = sequenceDiff(m_library, from, to, m_cancelled);
        if (!hunks)
            return;
        size_t one = 0;
        size_t other = 0;
        const auto join = [&](qsizetype count) {
            for (; count > 0; --count)
                partners[size_t(right[other++])] = left[one++];
        };
        for (const DiffHunk &hunk : *hunks) {
            join(hunk.leftFirst - qsizetype(one));
            join(hunk.pairs());
            one = size_t(hunk.leftFirst + hunk.leftCount);
            other = size_t(hunk.rightFirst + hunk.rightCount);
        }
        join(qsizetype(left.size()) - qsizetype(one));
    }

    void tell(const Places &ours, const Places &theirs, const Places &partners, qint32 left, qint32 right)
    {
        const bool ordered = left < 0 || m_left.node(left).kind != TreeKind::Object;
        qint32 last = -1;
        bool inOrder = true;
        std::vector<bool> isPaired(ours.size());
        std::vector<size_t> behind(ours.size() + 1); // index into theirs, by index into ours + 1
        for (size_t i = 0; i < theirs.size(); ++i) {
            const qint32 partner = partners[i];
            if (partner < 0)
                continue;
            isPaired[size_t(partner)] = true;
            behind[size_t(partner) + 1] = i + 1;
            if (m_right.node(theirs[i]).kind == TreeKind::Attribute)
                continue;
            inOrder = inOrder && partner > last;
            last = partner;
        }
        if (ordered && !inOrder)
            m_diff.changes.push_back({Kind::Reordered, left, right});
        // What is removed stands behind what was before it.
        std::vector<Places> removed(theirs.size() + 1);
        size_t anchor = 0;
        for (size_t i = 0; i < ours.size(); ++i) {
            if (isPaired[i])
                anchor = behind[i + 1];
            else
                removed[anchor].push_back(ours[i]);
        }
        for (size_t i = 0; i <= theirs.size(); ++i) {
            for (const qint32 node : removed[i])
                m_diff.changes.push_back({Kind::Removed, node, right});
            if (i == theirs.size())
                break;
            if (partners[i] < 0)
                m_diff.changes.push_back({Kind::Added, left, theirs[i]});
            else
                compareValues(ours[size_t(partners[i])], theirs[i]);
        }
    }

    const DiffLibrary &m_library;
    const StructureTree &m_left;
    const StructureTree &m_right;
    const StructureOptions &m_options;
    StructureDiff &m_diff;
    const std::function<bool()> &m_cancelled;
};

} // namespace

bool haveStructures(const StructureText &left, const StructureText &right)
{
    const auto isTree = [](const StructureText &text) {
        return text.tree && hasTree(text.tree->kind) && !text.tree->mistake && text.tree->limit == TreeLimit::None;
    };
    return isTree(left) && isTree(right) && left.tree->kind == right.tree->kind;
}

StructureDiff structureDiff(const DiffLibrary &library, const StructureText &left, const StructureText &right,
    const StructureOptions &options, const std::function<bool()> &cancelled)
{
    StructureDiff diff;
    diff.left = left;
    diff.right = right;
    if (left.bytes == right.bytes)
        return diff;
    const StructureTree from = structureTree(left, cancelled);
    const StructureTree to = structureTree(right, cancelled);
    if (!cancelled())
        Comparing(library, from, to, options, diff, cancelled).compareContent(-1, -1);
    return diff;
}

} // namespace artiscope
