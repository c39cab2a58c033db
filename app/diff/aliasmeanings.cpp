// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/aliasmeanings.h"

#include "app/diff/hashing.h"

namespace artiscope {

namespace {

// What the aliases of one name refer to.
struct Anchor {
    quint64 meaning = 0;
    quint64 place = 0; // the way to it
    bool several = false; // not all of them to the same
};

class Side {
public:
    explicit Side(const StructureTree &tree) : m_tree(tree)
    {
        for (const auto &[place, note] : tree.text.tree->notes) {
            if (tree.node(place).kind == TreeKind::Alias && note.target >= 0)
                m_aliases.push_back({place, note.target, note.targetIsKey});
        }
        if (m_aliases.empty())
            return;
        findWays();
        for (const Alias &alias : m_aliases) {
            const Anchor anchor{meaningOf(alias), mixed(m_ways[size_t(alias.target)], quint64(alias.isKey)), false};
            const auto [known, isNew] = m_anchors.try_emplace(nameOf(alias), anchor);
            if (!isNew && known->second.place != anchor.place)
                known->second.several = true;
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_aliases.empty(); }

    [[nodiscard]] AliasMeanings meanings(const Side &other) const
    {
        AliasMeanings meanings;
        for (const Alias &alias : m_aliases) {
            if (!isSameAnchor(nameOf(alias), other))
                meanings.emplace(alias.place, meaningOf(alias));
        }
        return meanings;
    }

private:
    struct Alias {
        qint32 place = 0;
        qint32 target = 0;
        bool isKey = false; // of the target
    };

    void findWays()
    {
        const std::vector<TreeNode> &nodes = m_tree.text.tree->nodes;
        m_ways.reserve(nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            const quint64 step = mixed(m_tree.keys[i], quint64(nodes[i].index));
            m_ways.push_back(mixed(nodes[i].parent < 0 ? 0 : m_ways[size_t(nodes[i].parent)], step));
        }
    }

    [[nodiscard]] QByteArrayView nameOf(const Alias &alias) const
    {
        const TreeNode &node = m_tree.node(alias.place);
        return m_tree.bytes().sliced(node.begin, node.end - node.begin);
    }
    [[nodiscard]] quint64 meaningOf(const Alias &alias) const
    {
        const auto target = size_t(alias.target);
        return mixed(quint64(alias.isKey), alias.isKey ? m_tree.keys[target] : m_tree.values[target]);
    }
    [[nodiscard]] bool isSameAnchor(QByteArrayView name, const Side &other) const
    {
        const auto theirs = other.m_anchors.find(name);
        if (theirs == other.m_anchors.end())
            return false;
        const Anchor &one = m_anchors.at(name);
        const Anchor &two = theirs->second;
        return !one.several && !two.several && (one.place == two.place || one.meaning == two.meaning);
    }

    const StructureTree &m_tree;
    std::vector<Alias> m_aliases;
    std::vector<quint64> m_ways; // by node
    std::unordered_map<QByteArrayView, Anchor> m_anchors; // by "*name"
};

} // namespace

std::pair<AliasMeanings, AliasMeanings> aliasMeanings(const StructureTree &left, const StructureTree &right)
{
    const Side ours(left);
    const Side theirs(right);
    return {ours.meanings(theirs), theirs.meanings(ours)};
}

} // namespace artiscope
