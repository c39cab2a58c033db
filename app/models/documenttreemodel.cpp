// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/documenttreemodel.h"

#include "app/core/pool.h"
#include "app/models/documenttreewords.h"

namespace artiscope {

namespace {
constexpr size_t smallEnough = 5000; // nodes, to be put together within a frame
} // namespace

DocumentTreeModel::DocumentTreeModel(QObject *parent) : QAbstractItemModel(parent) { }

void DocumentTreeModel::setText(DocumentTreeText text)
{
    m_text = std::move(text);
    make();
    if (isBusy())
        take({});
}

void DocumentTreeModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    make();
}

void DocumentTreeModel::setOrder(TreeOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    make();
}

void DocumentTreeModel::make()
{
    if (!m_text.tree || m_text.tree->nodes.size() <= smallEnough) {
        m_making.cancel();
        take(DocumentTreeRows::of(m_text, m_order, m_filter));
        return;
    }
    m_making = runOnPool<DocumentTreeRows>(
        [text = m_text, order = m_order, filter = m_filter](
            const Cancelled &cancelled) { return DocumentTreeRows::of(text, order, filter, cancelled); },
        [this](Result<DocumentTreeRows> rows) {
            if (rows)
                take(rows.take());
        });
}

void DocumentTreeModel::take(DocumentTreeRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex DocumentTreeModel::firstMatch() const
{
    return indexOf(m_rows.firstMatch());
}

QModelIndex DocumentTreeModel::indexAt(qsizetype offset) const
{
    const DocumentTreeText &text = m_rows.text();
    return text.tree ? indexOf(m_rows.listed(treeNodeAt(*text.tree, text.bytes, offset))) : QModelIndex();
}

std::optional<qsizetype> DocumentTreeModel::offsetOf(const QModelIndex &index) const
{
    const int node = valueOf(index);
    return node < 0 ? std::nullopt : std::optional(qsizetype(m_rows.text().tree->nodes[size_t(node)].first()));
}

QString DocumentTreeModel::valueText(const QModelIndex &index) const
{
    const int node = valueOf(index);
    return node < 0 ? QString() : treeValue(*m_rows.text().tree, node, m_rows.text().bytes);
}

QString DocumentTreeModel::sourceText(const QModelIndex &index) const
{
    const int node = valueOf(index);
    return node < 0 ? QString() : treeSource(*m_rows.text().tree, node, m_rows.text().bytes);
}

Breadcrumb DocumentTreeModel::way(const QModelIndex &index) const
{
    const int node = valueOf(index);
    return node < 0 ? Breadcrumb() : treeWay(*m_rows.text().tree, node, m_rows.text().bytes);
}

int DocumentTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? int(index.internalId()) : DocumentTreeRows::top;
}

int DocumentTreeModel::valueOf(const QModelIndex &index) const
{
    const int node = nodeOf(index);
    return node < 0 || m_rows.isStretch(node) ? -1 : node;
}

QModelIndex DocumentTreeModel::indexOf(int node) const
{
    return node == DocumentTreeRows::top ? QModelIndex() : createIndex(m_rows.row(node), 0, quintptr(node));
}

QModelIndex DocumentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(m_rows.child(nodeOf(parent), row)))
                                         : QModelIndex();
}

QModelIndex DocumentTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_rows.parent(nodeOf(child))) : QModelIndex();
}

int DocumentTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_rows.childCount(nodeOf(parent));
}

int DocumentTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

bool DocumentTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QString DocumentTreeModel::label(int node) const
{
    const DocumentTreeText &text = m_rows.text();
    if (!m_rows.isStretch(node))
        return treeLabel(*text.tree, node, text.bytes);
    const auto [first, last] = m_rows.stretchOf(node);
    return treeLabel(*text.tree, first, text.bytes) + QStringLiteral(" … ") + treeLabel(*text.tree, last, text.bytes);
}

QString DocumentTreeModel::value(int node) const
{
    const DocumentTreeText &text = m_rows.text();
    return m_rows.isStretch(node) ? QString() : treeShownValue(*text.tree, node, text.bytes);
}

QString DocumentTreeModel::detail(int node) const
{
    const DocumentTreeText &text = m_rows.text();
    return m_rows.isStretch(node) ? QString() : treeDetail(*text.tree, node, text.bytes);
}

QString DocumentTreeModel::toolTip(int node) const
{
    QStringList lines{label(node).toHtmlEscaped()}; // as text, never as the markup that a tool tip would guess
    for (const QString &line : {value(node), detail(node)}) {
        if (!line.isEmpty())
            lines << line.toHtmlEscaped();
    }
    if (!m_rows.isStretch(node) && m_rows.text().tree->nodes[size_t(node)].is(TreeNode::Duplicate))
        lines << tr("This key is there more than once.");
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QVariant DocumentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int node = nodeOf(index);
    const bool isKey = index.column() == KeyColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isKey ? label(node) : value(node);
    case Qt::AccessibleTextRole: { // with its key a row is read as one
        QStringList words{isKey ? label(node) : QString(), value(node), detail(node)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return toolTip(node);
    case DetailRole:
        return isKey ? QString() : detail(node);
    case KindRole:
        return m_rows.isStretch(node) ? QVariant() : int(m_rows.text().tree->nodes[size_t(node)].kind);
    case DuplicateRole:
        return !m_rows.isStretch(node) && m_rows.text().tree->nodes[size_t(node)].is(TreeNode::Duplicate);
    default:
        return {};
    }
}

QVariant DocumentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

} // namespace artiscope
