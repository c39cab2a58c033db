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
        hideWhatHoldsAll();
        if (!choose(filter) || !putInRows() || (order == TreeOrder::ByKey && !sort()))
            return;
        divide();
    }

private:
    [[nodiscard]] bool goOn(size_t at) const { return at % 4096 != 0 || !m_cancelled || !m_cancelled(); }

    void hideWhatHoldsAll()
    {
        const auto isTop = [](const TreeNode &node) { return node.parent < 0; };
        if (!m_nodes.empty() && m_nodes[0].kind <= TreeKind::Array && m_nodes[0].count > 0
            && std::none_of(m_nodes.begin() + 1, m_nodes.end(), isTop))
            m_rows.m_hidden = 0;
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

    bool putInRows()
    {
        std::vector<qint32> &begins = m_rows.m_begins;
        begins.assign(m_nodes.size() + 2, 0);
        m_rows.m_rows.assign(m_nodes.size(), -1);
        // The rows of each are counted where the beginning of the next will be.
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!goOn(i))
                return false;
            if (isListed(i))
                m_rows.m_rows[i] = begins[size_t(m_rows.around(int(i)) + 2)]++;
        }
        for (size_t i = 1; i < begins.size(); ++i)
            begins[i] += begins[i - 1];
        m_rows.m_children.resize(size_t(begins.back()));
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!goOn(i))
                return false;
            if (const qint32 row = m_rows.m_rows[i]; row >= 0)
                m_rows.m_children[size_t(m_rows.begin(m_rows.around(int(i))) + row)] = qint32(i);
        }
        return true;
    }

    // What has keys, each by itself; values in an array stay where they are.
    bool sort()
    {
        QCollator collator{QLocale(QLocale::English)}; // names are the document's, not of the person's language
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, qint32>> keys;
        for (int node = top; node < int(m_nodes.size()); ++node) {
            if (node >= 0 && !goOn(size_t(node)))
                return false;
            const int count = m_rows.count(node);
            if (count < 2 || !hasKeys(node == top ? m_rows.m_hidden : node))
                continue;
            const auto first = m_rows.m_children.begin() + m_rows.begin(node);
            keys.clear();
            for (auto at = first; at != first + count; ++at) {
                if (!goOn(size_t(at - first)))
                    return false;
                keys.emplace_back(collator.sortKey(treeKey(m_tree, *at, m_rows.m_text.bytes)), *at);
            }
            std::stable_sort(keys.begin(), keys.end(),
                [](const auto &one, const auto &other) { return one.first.compare(other.first) < 0; });
            for (int row = 0; row < count; ++row) {
                const qint32 child = keys[size_t(row)].second;
                first[row] = child;
                m_rows.m_rows[size_t(child)] = row;
            }
        }
        return true;
    }
    [[nodiscard]] bool hasKeys(int node) const
    {
        return node >= 0
            && (m_nodes[size_t(node)].kind == TreeKind::Object || m_nodes[size_t(node)].kind == TreeKind::Element);
    }

    void divide()
    {
        for (int node = top; node < int(m_nodes.size()); ++node) {
            const int count = m_rows.count(node);
            if (count <= stretch)
                continue;
            m_rows.m_firstStretches.insert(node, qint32(m_nodes.size() + m_rows.m_stretches.size()));
            for (qint32 part = 0; part * stretch < count; ++part)
                m_rows.m_stretches.push_back({node, part});
        }
    }

    DocumentTreeRows &m_rows;
    const DocumentTree &m_tree;
    const std::vector<TreeNode> &m_nodes;
    const std::function<bool()> &m_cancelled;
    bool m_isAll = true; // there is no filter
    std::vector<bool> m_chosen; // by the filter
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
    return node >= int(m_rows.size());
}

int DocumentTreeRows::childCount(int node) const
{
    if (m_begins.empty())
        return 0;
    if (node != top && isStretch(node)) {
        const Stretch &one = m_stretches[size_t(node) - m_rows.size()];
        return std::min(stretch, count(one.around) - one.part * stretch);
    }
    const int all = count(node);
    return all > stretch ? (all + stretch - 1) / stretch : all;
}

int DocumentTreeRows::child(int node, int row) const
{
    if (node != top && isStretch(node)) {
        const Stretch &one = m_stretches[size_t(node) - m_rows.size()];
        return m_children[size_t(begin(one.around) + one.part * stretch + row)];
    }
    return count(node) > stretch ? m_firstStretches.value(node) + row : m_children[size_t(begin(node) + row)];
}

int DocumentTreeRows::parent(int node) const
{
    if (isStretch(node))
        return m_stretches[size_t(node) - m_rows.size()].around;
    const int parent = around(node);
    return count(parent) > stretch ? m_firstStretches.value(parent) + m_rows[size_t(node)] / stretch : parent;
}

int DocumentTreeRows::row(int node) const
{
    if (isStretch(node))
        return m_stretches[size_t(node) - m_rows.size()].part;
    const int row = m_rows[size_t(node)];
    return count(around(node)) > stretch ? row % stretch : row;
}

std::pair<int, int> DocumentTreeRows::stretchOf(int node) const
{
    return {child(node, 0), child(node, childCount(node) - 1)};
}

int DocumentTreeRows::listed(int node) const
{
    while (node >= 0 && (size_t(node) >= m_rows.size() || m_rows[size_t(node)] < 0))
        node = m_text.tree->nodes[size_t(node)].parent;
    return node < 0 ? top : node;
}

} // namespace artiscope
