// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

namespace artiscope {

struct TreeRange {
    quint32 begin = 0;
    quint32 end = 0;
};

// What the parsers write into: values as a stack of what is open, counts, places in arrays, keys that are there more
// than once, and the limits. What returns false wants the parser to stop.
class TreeBuilder {
public:
    TreeBuilder(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled);

    // A key belongs to the next value that is added. `hash` is of what it means.
    void setKey(TreeRange key, size_t hash)
    {
        m_key = key;
        m_hash = hash;
    }
    [[nodiscard]] bool add(TreeKind kind, TreeRange value);
    [[nodiscard]] bool open(TreeKind kind, quint32 begin);
    void close(quint32 end);

    [[nodiscard]] int depth() const { return int(m_open.size()); }
    [[nodiscard]] bool inObject() const { return !m_open.empty() && top().kind == TreeKind::Object; }
    [[nodiscard]] qint32 last() const { return qint32(m_tree.nodes.size()) - 1; } // that was added or opened
    [[nodiscard]] TreeNode &node(qint32 place) { return m_tree.nodes[size_t(place)]; }
    [[nodiscard]] TreeNote &note(qint32 place);
    [[nodiscard]] DocumentTree &tree() { return m_tree; }
    [[nodiscard]] const DocumentTree &tree() const { return m_tree; }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] const std::function<bool()> &cancelled() const { return m_cancelled; } // may be none
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    void restart(); // nothing was read yet
    [[nodiscard]] bool stop(TreeLimit limit);
    void fail(qsizetype offset, const QString &words);
    [[nodiscard]] DocumentTree take(); // without nodes after a limit or a mistake

private:
    static constexpr size_t askEvery = 1 << 14; // nodes
    struct Frame {
        qint32 place = 0;
        size_t keys = 0; // where its own begin
    };
    struct Key {
        size_t hash = 0;
        qint32 place = 0;
    };
    [[nodiscard]] const TreeNode &top() const { return m_tree.nodes[size_t(m_open.back().place)]; }
    void findDuplicates(size_t from);
    bool markIfSame(const Key &first, const Key &other);

    QByteArrayView m_bytes;
    const std::function<bool()> &m_cancelled;
    DocumentTree m_tree;
    std::vector<Frame> m_open;
    std::vector<Key> m_keys;
    TreeRange m_key;
    size_t m_hash = 0;
};

// Millions of times for one text.
inline bool TreeBuilder::add(TreeKind kind, TreeRange value)
{
    const size_t place = m_tree.nodes.size();
    if (place >= size_t(maximumTreeNodes))
        return stop(TreeLimit::Nodes);
    if (place % askEvery == 0 && isCancelled())
        return false;
    TreeNode node;
    node.kind = kind;
    node.begin = value.begin;
    node.end = value.end;
    node.keyBegin = m_key.begin;
    node.keyEnd = m_key.end;
    if (!m_open.empty()) {
        node.parent = m_open.back().place;
        TreeNode &parent = m_tree.nodes[size_t(node.parent)];
        if (parent.kind == TreeKind::Array)
            node.index = parent.count;
        else if (parent.kind == TreeKind::Object || kind == TreeKind::Attribute)
            m_keys.push_back({m_hash, qint32(place)});
        ++parent.count;
    }
    m_tree.nodes.push_back(node);
    m_key = {};
    return true;
}

} // namespace artiscope
