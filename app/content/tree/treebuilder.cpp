// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/tree/treebuilder.h"

#include "app/core/largepages.h"

#include <algorithm>

namespace artiscope {

namespace {
constexpr qptrdiff few = 16; // keys, that are sooner compared each with each than sorted

template <typename Iterator> bool areAllDifferent(Iterator begin, Iterator end)
{
    for (; begin != end; ++begin) {
        if (std::any_of(begin + 1, end, [begin](const auto &other) { return other.hash == begin->hash; }))
            return false;
    }
    return true;
}
} // namespace

TreeBuilder::TreeBuilder(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled)
    : m_bytes(bytes),
      m_cancelled(cancelled)
{
    m_tree.kind = kind;
    // A guess that is rarely too low, so that millions are not moved again and again.
    m_tree.nodes.reserve(size_t(std::min(maximumTreeNodes, bytes.size() / 16 + 8)));
    wantLargePages(m_tree.nodes.data(), m_tree.nodes.capacity() * sizeof(TreeNode));
}

bool TreeBuilder::open(TreeKind kind, quint32 begin)
{
    if (m_open.size() >= size_t(maximumTreeDepth))
        return stop(TreeLimit::Depth);
    if (!add(kind, {begin, begin}))
        return false;
    m_open.push_back({last(), m_keys.size()});
    return true;
}

void TreeBuilder::close(quint32 end)
{
    const Frame frame = m_open.back();
    m_open.pop_back();
    m_tree.nodes[size_t(frame.place)].end = end;
    findDuplicates(frame.keys);
    m_keys.resize(frame.keys);
}

bool TreeBuilder::markIfSame(const Key &first, const Key &other)
{
    if (first.hash != other.hash || treeKey(m_tree, first.place, m_bytes) != treeKey(m_tree, other.place, m_bytes))
        return false;
    node(first.place).flags |= TreeNode::Duplicate;
    node(other.place).flags |= TreeNode::Duplicate;
    return true;
}

void TreeBuilder::findDuplicates(size_t from)
{
    const auto begin = m_keys.begin() + qptrdiff(from);
    if (m_keys.end() - begin <= few && areAllDifferent(begin, m_keys.end()))
        return;
    std::sort(begin, m_keys.end(),
        [](const Key &a, const Key &b) { return std::pair(a.hash, a.place) < std::pair(b.hash, b.place); });
    for (auto first = begin; first != m_keys.end();) {
        bool any = false;
        auto other = first + 1;
        for (; other != m_keys.end() && other->hash == first->hash; ++other)
            any = markIfSame(*first, *other) || any;
        m_tree.duplicates += any ? 1 : 0;
        first = other;
    }
}

TreeNote &TreeBuilder::note(qint32 place)
{
    node(place).flags |= TreeNode::Noted;
    return m_tree.notes[place];
}

void TreeBuilder::restart()
{
    m_tree.nodes.clear();
    m_tree.notes.clear();
    m_tree.duplicates = 0;
    m_open.clear();
    m_keys.clear();
    m_key = {};
}

bool TreeBuilder::stop(TreeLimit limit)
{
    m_tree.limit = limit;
    return false;
}

void TreeBuilder::fail(qsizetype offset, const QString &words)
{
    TreeMistake mistake;
    mistake.offset = std::clamp<qsizetype>(offset, 0, m_bytes.size());
    mistake.words = words;
    const QByteArrayView before = m_bytes.first(mistake.offset);
    mistake.line = std::count(before.begin(), before.end(), '\n');
    mistake.column = mistake.offset - (before.lastIndexOf('\n') + 1);
    m_tree.mistake = std::move(mistake);
}

DocumentTree TreeBuilder::take()
{
    if (m_tree.limit != TreeLimit::None || m_tree.mistake) {
        m_tree.nodes = {};
        m_tree.notes.clear();
        m_tree.duplicates = 0;
    }
    return std::move(m_tree);
}

} // namespace artiscope
