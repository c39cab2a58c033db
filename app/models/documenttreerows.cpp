// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/documenttreerows.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>

namespace artiscope {

class DocumentTreeRows::Maker {
public:
    Maker(DocumentTreeRows &rows, const std::function<bool()> &cancelled)
        : m_rows(rows),
          m_tree(*rows.m_text.tree),
          m_nodes(m_tree.nodes),
          m_cancelled(cancelled)
    {
    }

    void make(TreeOrder order, const QString &filter)
    {
        m_topCount = countTop();
        if (m_topCount == 1 && m_nodes[0].kind <= TreeKind::Array && m_nodes[0].count > 0)
            m_rows.m_hidden = 0;
        if (choose(filter) && putInRows() && order == TreeOrder::ByKey)
            sort();
    }

private:
    [[nodiscard]] bool goOn(size_t at) const { return at % 4096 != 0 || !m_cancelled || !m_cancelled(); }

    // Before the first of what is in one, there is the last of what is in the one before it.
    [[nodiscard]] qint32 countTop() const
    {
        qint32 count = 0;
        for (qint32 at = qint32(m_nodes.size()) - 1; at >= 0; --at, ++count) {
            while (m_nodes[size_t(at)].parent >= 0)
                at = m_nodes[size_t(at)].parent;
        }
        return count;
    }

    bool choose(const QString &filter)
    {
        const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
        m_isAll = words.isEmpty();
        if (m_isAll)
            return true;
        m_chosen.assign(m_nodes.size(), false);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!goOn(i))
                return false;
            if (qint32(i) == m_rows.m_hidden || m_nodes[i].is(TreeNode::Inlined) || !hasAll(int(i), words))
                continue;
            ++m_rows.m_matches;
            if (m_rows.m_firstMatch < 0)
                m_rows.m_firstMatch = qint32(i);
            for (qint32 at = qint32(i); at >= 0 && !m_chosen[size_t(at)]; at = m_nodes[size_t(at)].parent)
                m_chosen[size_t(at)] = true;
        }
        m_counts.assign(m_nodes.size() + 1, 0);
        for (size_t i = 0; i < m_nodes.size(); ++i)
            m_counts[size_t(m_rows.around(int(i)) + 1)] += isListed(i) ? 1 : 0;
        return true;
    }
    [[nodiscard]] bool isListed(size_t node) const
    {
        return qint32(node) != m_rows.m_hidden && (m_isAll ? !m_nodes[node].is(TreeNode::Inlined) : m_chosen[node]);
    }

    [[nodiscard]] bool hasAll(int node, const QStringList &words) const
    {
        const QByteArray &bytes = m_rows.m_text.bytes;
        QString text = treeKey(m_tree, node, bytes);
        if (!m_nodes[size_t(node)].holdsOthers() || inlinedText(m_tree, node) >= 0)
            text += u'\n' + treeValue(m_tree, node, bytes);
        return std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    // How many are listed in it.
    [[nodiscard]] qint32 countIn(qint32 node) const
    {
        if (!m_isAll)
            return m_counts[size_t(node + 1)];
        if (node == top)
            return m_rows.m_hidden < 0 ? m_topCount : m_nodes[size_t(m_rows.m_hidden)].count;
        return node == m_rows.m_hidden ? 0 : m_nodes[size_t(node)].count;
    }

    bool putInRows()
    {
        std::vector<qint32> &begins = m_rows.m_begins;
        begins.reserve(m_nodes.size() + 2);
        m_rows.m_children.resize(m_nodes.size());
        // As a parent comes before what is in it, one walk will do. Where the beginning of the next will be is the
        // place for the next child: when all have one, it is that beginning.
        begins.push_back(0);
        begins.push_back(0);
        qint32 end = countIn(top);
        divide(top, end);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!goOn(i))
                return false;
            if (isListed(i))
                m_rows.m_children[size_t(begins[size_t(m_rows.around(int(i)) + 2)]++)] = qint32(i);
            begins.push_back(end);
            const qint32 count = countIn(qint32(i));
            divide(qint32(i), count);
            end += count;
        }
        m_rows.m_children.resize(size_t(end));
        return true;
    }

    void divide(qint32 node, qint32 count)
    {
        if (count <= stretch)
            return;
        m_rows.m_firstStretches.insert(node, qint32(m_nodes.size() + m_rows.m_stretches.size()));
        for (qint32 part = 0; part * stretch < count; ++part)
            m_rows.m_stretches.push_back({node, part});
    }

    // What has keys, each by itself; values in an array stay where they are.
    void sort()
    {
        QCollator collator{QLocale(QLocale::English)}; // names are the document's, not of the person's language
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_rows.m_sortedRows.assign(m_nodes.size(), -1);
        for (int node = top; node < int(m_nodes.size()); ++node) {
            if (node >= 0 && !goOn(size_t(node)))
                return;
            const int count = m_rows.count(node);
            const auto first = m_rows.m_children.begin() + m_rows.begin(node);
            if (count > 1 && hasKeys(node == top ? m_rows.m_hidden : node) && !sort(first, first + count, collator))
                return;
            for (int row = 0; row < count; ++row)
                m_rows.m_sortedRows[size_t(first[row])] = row;
        }
    }
    using Children = std::vector<qint32>::iterator;
    bool sort(Children first, Children last, const QCollator &collator)
    {
        std::vector<std::pair<QCollatorSortKey, qint32>> keys;
        keys.reserve(size_t(last - first));
        for (auto at = first; at != last; ++at) {
            if (!goOn(size_t(at - first)))
                return false;
            keys.emplace_back(collator.sortKey(treeKey(m_tree, *at, m_rows.m_text.bytes)), *at);
        }
        std::stable_sort(keys.begin(), keys.end(),
            [](const auto &one, const auto &other) { return one.first.compare(other.first) < 0; });
        std::transform(keys.begin(), keys.end(), first, [](const auto &key) { return key.second; });
        return true;
    }
    [[nodiscard]] bool hasKeys(int node) const
    {
        return node >= 0
            && (m_nodes[size_t(node)].kind == TreeKind::Object || m_nodes[size_t(node)].kind == TreeKind::Element);
    }

    DocumentTreeRows &m_rows;
    const DocumentTree &m_tree;
    const std::vector<TreeNode> &m_nodes;
    const std::function<bool()> &m_cancelled;
    bool m_isAll = true; // there is no filter
    std::vector<bool> m_chosen; // by the filter
    std::vector<qint32> m_counts; // of the chosen ones in each, from that of `top`; by the filter
    qint32 m_topCount = 0;
};

DocumentTreeRows DocumentTreeRows::of(
    DocumentTreeText text, TreeOrder order, const QString &filter, const std::function<bool()> &cancelled)
{
    DocumentTreeRows rows;
    rows.m_text = std::move(text);
    if (rows.m_text.tree)
        Maker(rows, cancelled).make(order, filter);
    return rows;
}

int DocumentTreeRows::around(int node) const
{
    const qint32 parent = m_text.tree->nodes[size_t(node)].parent;
    return parent == m_hidden ? top : parent;
}

bool DocumentTreeRows::isStretch(int node) const
{
    return node >= nodeCount();
}

int DocumentTreeRows::rowOf(int node) const
{
    if (!m_sortedRows.empty())
        return m_sortedRows[size_t(node)];
    const int parent = around(node);
    const auto first = m_children.begin() + begin(parent);
    const auto last = m_children.begin() + begin(parent + 1);
    const auto found = std::lower_bound(first, last, node);
    return found != last && *found == node ? int(found - first) : -1;
}

int DocumentTreeRows::childCount(int node) const
{
    if (m_begins.empty())
        return 0;
    if (node != top && isStretch(node)) {
        const Stretch &one = m_stretches[size_t(node - nodeCount())];
        return std::min(stretch, count(one.around) - one.part * stretch);
    }
    const int all = count(node);
    return all > stretch ? (all + stretch - 1) / stretch : all;
}

int DocumentTreeRows::child(int node, int row) const
{
    if (node != top && isStretch(node)) {
        const Stretch &one = m_stretches[size_t(node - nodeCount())];
        return m_children[size_t(begin(one.around) + one.part * stretch + row)];
    }
    return count(node) > stretch ? m_firstStretches.value(node) + row : m_children[size_t(begin(node) + row)];
}

int DocumentTreeRows::parent(int node) const
{
    if (isStretch(node))
        return m_stretches[size_t(node - nodeCount())].around;
    const int parent = around(node);
    return count(parent) > stretch ? m_firstStretches.value(parent) + rowOf(node) / stretch : parent;
}

int DocumentTreeRows::row(int node) const
{
    if (isStretch(node))
        return m_stretches[size_t(node - nodeCount())].part;
    const int row = rowOf(node);
    return count(around(node)) > stretch ? row % stretch : row;
}

std::pair<int, int> DocumentTreeRows::stretchOf(int node) const
{
    return {child(node, 0), child(node, childCount(node) - 1)};
}

int DocumentTreeRows::listed(int node) const
{
    while (node >= 0 && rowOf(node) < 0)
        node = m_text.tree->nodes[size_t(node)].parent;
    return node < 0 ? top : node;
}

} // namespace artiscope
