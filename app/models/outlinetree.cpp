// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/outlinetree.h"

#include "app/models/outlinegroups.h"

#include <QHash>

#include <algorithm>

namespace artiscope {

class OutlineTree::Maker {
public:
    Maker(OutlineTree &tree, const std::function<bool()> &cancelled)
        : m_tree(tree),
          m_outline(*tree.m_text.outline),
          m_cancelled(cancelled)
    {
    }

    void make(const QString &filter)
    {
        if (choose(filter) && makeNodes() && place())
            putInRows();
    }

private:
    [[nodiscard]] bool goOn(size_t at) const { return at % 4096 != 0 || !m_cancelled || !m_cancelled(); }

    bool choose(const QString &filter)
    {
        const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
        const std::vector<OutlineItem> &items = m_outline.items;
        m_chosen.assign(items.size(), false);
        for (size_t i = 0; i < items.size(); ++i) {
            if (!goOn(i))
                return false;
            if (!items[i].listed || !hasAll(items[i], words))
                continue;
            if (m_tree.m_firstMatch < 0)
                m_tree.m_firstMatch = qint32(i);
            for (qint32 at = qint32(i); at >= 0 && !m_chosen[size_t(at)]; at = items[size_t(at)].parent)
                m_chosen[size_t(at)] = items[size_t(at)].listed;
        }
        return true;
    }

    [[nodiscard]] bool hasAll(const OutlineItem &item, const QStringList &words) const
    {
        if (words.isEmpty())
            return true;
        const QByteArray &bytes = m_tree.m_text.bytes;
        const QString text = labelOf(item, bytes) + u' ' + detailOf(item, bytes);
        return std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    // A node for each item; their parents are those of the document, or the groups.
    bool makeNodes()
    {
        const std::vector<OutlineItem> &items = m_outline.items;
        const auto count = qint32(std::count(m_chosen.begin(), m_chosen.end(), true));
        m_tree.m_items.reserve(size_t(count));
        m_tree.m_parents.reserve(size_t(count));
        std::vector<qint32> nodes(items.size(), top);
        for (size_t i = 0; i < items.size(); ++i) {
            if (!goOn(i))
                return false;
            if (!m_chosen[i])
                continue;
            nodes[i] = qint32(m_tree.m_items.size());
            qint32 around = items[i].parent;
            while (around >= 0 && !m_chosen[size_t(around)])
                around = items[size_t(around)].parent;
            qint32 parent = around < 0 ? top : nodes[size_t(around)];
            if (parent == top && isGrouped(m_outline.kind, items[i].kind))
                parent = count + groupOf(items[i].kind);
            m_tree.m_items.push_back(qint32(i));
            m_tree.m_parents.push_back(parent);
        }
        m_tree.m_parents.resize(size_t(count) + m_tree.m_groups.size(), top);
        return true;
    }

    qint32 groupOf(OutlineKind kind)
    {
        std::vector<OutlineKind> &groups = m_tree.m_groups;
        const auto found = std::find(groups.begin(), groups.end(), kind);
        const auto at = qint32(found - groups.begin());
        if (found == groups.end())
            groups.push_back(kind);
        return at;
    }

    // The order in which nodes are met, a node of our own just before the first one in it; makes the stretches.
    bool place()
    {
        const size_t before = m_tree.m_parents.size();
        m_counts.assign(before + 1, 0);
        for (const qint32 parent : m_tree.m_parents)
            ++m_counts[size_t(parent + 1)];
        m_order.reserve(before);
        std::vector<bool> groupsMet(m_tree.m_groups.size(), false);
        const auto items = qint32(m_tree.m_items.size());
        for (qint32 node = 0; node < items; ++node) {
            if (!goOn(size_t(node)))
                return false;
            const qint32 parent = m_tree.m_parents[size_t(node)];
            if (parent >= items && !groupsMet[size_t(parent - items)]) {
                groupsMet[size_t(parent - items)] = true;
                putBehind(parent);
            }
            putBehind(node);
        }
        return true;
    }

    void putBehind(qint32 node)
    {
        const qint32 parent = m_tree.m_parents[size_t(node)];
        if (m_counts[size_t(parent + 1)] > stretch) {
            Stretch &last = m_stretches[parent];
            if (last.members % stretch == 0) {
                last.node = qint32(m_tree.m_parents.size());
                m_tree.m_parents.push_back(parent);
                m_order.push_back(last.node);
            }
            ++last.members;
            m_tree.m_parents[size_t(node)] = last.node;
        }
        m_order.push_back(node);
    }

    void putInRows()
    {
        const size_t count = m_tree.m_parents.size();
        std::vector<qint32> &begins = m_tree.m_begins;
        begins.assign(count + 2, 0);
        for (const qint32 parent : m_tree.m_parents)
            ++begins[size_t(parent + 2)];
        for (size_t i = 1; i < begins.size(); ++i)
            begins[i] += begins[i - 1];
        m_tree.m_children.resize(count);
        m_tree.m_rows.resize(count);
        m_counts.assign(count + 1, 0);
        for (const qint32 node : m_order) {
            const auto parent = size_t(m_tree.m_parents[size_t(node)] + 1);
            const qint32 row = m_counts[parent]++;
            m_tree.m_rows[size_t(node)] = row;
            m_tree.m_children[size_t(begins[parent] + row)] = node;
        }
    }

    struct Stretch {
        qint32 node = top; // the last one
        qint32 members = 0; // of all of them
    };

    OutlineTree &m_tree;
    const Outline &m_outline;
    const std::function<bool()> &m_cancelled;
    std::vector<bool> m_chosen;
    std::vector<qint32> m_counts; // of children, from those of `top`
    std::vector<qint32> m_order;
    QHash<qint32, Stretch> m_stretches; // by what they divide
};

OutlineTree OutlineTree::of(OutlineText text, const QString &filter, const std::function<bool()> &cancelled)
{
    OutlineTree tree;
    tree.m_text = std::move(text);
    if (tree.m_text.outline)
        Maker(tree, cancelled).make(filter);
    return tree;
}

const OutlineItem *OutlineTree::item(int node) const
{
    return size_t(node) < m_items.size() ? &itemOf(node) : nullptr;
}

int OutlineTree::nodeOf(int item) const
{
    while (item >= 0) {
        const auto found = std::lower_bound(m_items.begin(), m_items.end(), item);
        if (found != m_items.end() && *found == item)
            return int(found - m_items.begin());
        item = m_text.outline->items[size_t(item)].parent;
    }
    return top;
}

QString OutlineTree::label(int node) const
{
    const auto items = int(m_items.size());
    if (node < items) {
        const QString label = labelOf(itemOf(node), m_text.bytes);
        return parent(node) >= items ? labelInGroup(label, m_text.outline->kind, itemOf(node)) : label;
    }
    if (node < items + int(m_groups.size()))
        return groupName(m_groups[size_t(node - items)]);
    const int last = childCount(node) - 1;
    return label(child(node, 0)) + QStringLiteral(" … ") + label(child(node, last));
}

QString OutlineTree::detail(int node) const
{
    return size_t(node) < m_items.size() ? detailOf(itemOf(node), m_text.bytes) : QString();
}

} // namespace artiscope
