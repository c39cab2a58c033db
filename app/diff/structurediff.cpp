// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/structurediff.h"

#include "app/diff/elementpairs.h"
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
          m_rightFirst(right.text.bytes < left.text.bytes),
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
        const bool named = left >= 0 && m_left.node(left).kind == TreeKind::Element;
        if (left >= 0 && !named) { // millions, perhaps
            pairGroup(ours, theirs, left, right, partners);
            return;
        }
        struct Group {
            Places left;
            Places right;
        };
        std::map<std::pair<TreeKind, quint64>, Group> groups;
        for (size_t i = 0; i < ours.size(); ++i)
            groups[groupOf(m_left, ours[i])].left.push_back(qint32(i));
        for (size_t i = 0; i < theirs.size(); ++i)
            groups[groupOf(m_right, theirs[i])].right.push_back(qint32(i));
        for (const auto &[name, group] : groups) {
            Places among(group.right.size(), -1);
            pairGroup(nodesOf(ours, group.left), nodesOf(theirs, group.right), left, right, among);
            for (size_t i = 0; i < among.size(); ++i)
                partners[size_t(group.right[i])] = among[i] < 0 ? -1 : group.left[size_t(among[i])];
        }
    }
    static Places nodesOf(const Places &all, const Places &some)
    {
        Places nodes;
        for (const qint32 i : some)
            nodes.push_back(all[size_t(i)]);
        return nodes;
    }
    static std::pair<TreeKind, quint64> groupOf(const StructureTree &tree, qint32 place)
    {
        const TreeNode &node = tree.node(place);
        const bool named = node.kind == TreeKind::Element || node.kind == TreeKind::Attribute;
        return named ? std::pair(node.kind, tree.keys[size_t(place)]) : std::pair(TreeKind::Array, quint64(0));
    }

    void pairGroup(const Places &ours, const Places &theirs, qint32 from, qint32 to, Places &partners)
    {
        if (m_options.areDrawings && from >= 0 && !ours.empty()
            && m_left.node(ours.front()).kind == TreeKind::Element) {
            pairElements(m_library, {m_left, ours, m_right, theirs}, m_rightFirst, m_cancelled, partners);
            return;
        }
        if (from >= 0) {
            const QByteArrayList possible = possibleMatchKeys(m_left, ours, m_right, theirs);
            for (const QByteArray &name : possible)
                ++m_diff.possibleKeys[name];
        }
        const auto key = from < 0 ? std::nullopt : matchKey(m_left, ours, m_right, theirs, m_options.keys);
        if (!key) {
            pairByContent(ours, theirs, partners);
            return;
        }
        const TreeNode &one = m_left.node(ours.front());
        const QByteArray name = one.kind == TreeKind::Element ? part(one.keyBegin, one.keyEnd) : QByteArray();
        m_diff.leftKeys[{from, name}] = key->name;
        m_diff.rightKeys[{to, name}] = key->name;
        std::unordered_map<quint64, qint32> places;
        places.reserve(ours.size());
        for (size_t i = 0; i < ours.size(); ++i)
            places[key->left[i]] = qint32(i);
        for (size_t i = 0; i < theirs.size(); ++i) {
            if (const auto found = places.find(key->right[i]); found != places.end())
                partners[i] = found->second;
        }
    }
    [[nodiscard]] QByteArray part(quint32 begin, quint32 end) const
    {
        return m_left.bytes().sliced(begin, end - begin).toByteArray();
    }

    void pairByContent(const Places &ours, const Places &theirs, Places &partners)
    {
        const auto hunks =
            sequenceDiff(m_library, valuesOf(m_left, ours), valuesOf(m_right, theirs), m_rightFirst, m_cancelled);
        if (hunks)
            forEachPair(*hunks, qsizetype(ours.size()),
                [&partners](qsizetype one, qsizetype other) { partners[size_t(other)] = qint32(one); });
    }
    static std::vector<quint64> valuesOf(const StructureTree &tree, const Places &nodes)
    {
        std::vector<quint64> values;
        values.reserve(nodes.size());
        for (const qint32 node : nodes)
            values.push_back(tree.values[size_t(node)]);
        return values;
    }

    void tell(const Places &ours, const Places &theirs, const Places &partners, qint32 left, qint32 right)
    {
        const bool ordered = left < 0 || m_left.node(left).kind != TreeKind::Object;
        qint32 last = -1;
        bool inOrder = true;
        Places behind(ours.size(), -1); // index into theirs behind the partner
        for (size_t i = 0; i < theirs.size(); ++i) {
            const qint32 partner = partners[i];
            if (partner < 0)
                continue;
            behind[size_t(partner)] = qint32(i) + 1;
            if (m_right.node(theirs[i]).kind == TreeKind::Attribute)
                continue;
            inOrder = inOrder && partner > last;
            last = partner;
        }
        if (ordered && !inOrder)
            m_diff.changes.push_back({Kind::Reordered, left, right});
        // What is removed stands behind what was before it.
        std::vector<std::pair<qint32, qint32>> removed;
        qint32 anchor = 0;
        for (size_t i = 0; i < ours.size(); ++i) {
            if (behind[i] >= 0)
                anchor = behind[i];
            else
                removed.emplace_back(anchor, ours[i]);
        }
        std::sort(removed.begin(), removed.end());
        auto next = removed.begin();
        for (size_t i = 0; i <= theirs.size(); ++i) {
            for (; next != removed.end() && next->first == qint32(i); ++next)
                m_diff.changes.push_back({Kind::Removed, next->second, right});
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
    bool m_rightFirst; // whatever side which text is on
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
    const auto [from, to] = structureTrees(left, right, cancelled);
    if (!cancelled())
        Comparing(library, from, to, options, diff, cancelled).compareContent(-1, -1);
    return diff;
}

} // namespace artiscope
