// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/outlinemodel.h"

#include "app/content/structure/breadcrumb.h"
#include "app/core/pool.h"

#include <QLocale>

namespace artiscope {

namespace {
constexpr size_t smallEnough = 5000; // items, to be put together within a frame
} // namespace

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) { }

void OutlineModel::setText(OutlineText text)
{
    m_text = std::move(text);
    if (m_text.outline && m_text.outline->items.size() > smallEnough)
        take({});
    make();
}

void OutlineModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    make();
}

void OutlineModel::make()
{
    if (!m_text.outline || m_text.outline->items.size() <= smallEnough) {
        m_making.cancel();
        take(OutlineTree::of(m_text, m_filter));
        return;
    }
    m_making =
        runOnPool<OutlineTree>([text = m_text, filter = m_filter](
                                   const Cancelled &cancelled) { return OutlineTree::of(text, filter, cancelled); },
            [this](Result<OutlineTree> tree) {
                if (tree)
                    take(tree.take());
            });
}

void OutlineModel::take(OutlineTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

QModelIndex OutlineModel::firstMatch() const
{
    return indexOf(m_tree.firstMatch());
}

QModelIndex OutlineModel::indexAt(qsizetype offset) const
{
    const OutlineText &text = m_tree.text();
    return text.outline ? indexOf(m_tree.nodeOf(itemAt(*text.outline, text.bytes, offset))) : QModelIndex();
}

std::optional<qsizetype> OutlineModel::offsetOf(const QModelIndex &index) const
{
    const OutlineItem *const item = index.isValid() ? m_tree.item(nodeOf(index)) : nullptr;
    return item ? std::optional(qsizetype(item->begin)) : std::nullopt;
}

int OutlineModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? int(index.internalId()) : OutlineTree::top;
}

QModelIndex OutlineModel::indexOf(int node) const
{
    return node == OutlineTree::top ? QModelIndex() : createIndex(m_tree.row(node), 0, quintptr(node));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(m_tree.child(nodeOf(parent), row)))
                                         : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree.parent(nodeOf(child))) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return m_tree.childCount(nodeOf(parent));
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Outline") : QVariant(); // read aloud
}

bool OutlineModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return m_tree.label(node);
    case DetailRole:
        return m_tree.detail(node);
    case Qt::AccessibleTextRole: {
        const QString detail = m_tree.detail(node);
        return detail.isEmpty() ? m_tree.label(node) : tr("%1, %2").arg(m_tree.label(node), detail);
    }
    case Qt::ToolTipRole: { // as text, never as the markup that a tool tip would guess
        const OutlineItem *const item = m_tree.item(node);
        QStringList lines{m_tree.label(node).toHtmlEscaped()};
        if (const QString detail = m_tree.detail(node); !detail.isEmpty())
            lines << detail.toHtmlEscaped();
        if (item)
            lines << tr("line %1").arg(QLocale().toString(item->firstLine + 1));
        return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
    }
    default:
        return {};
    }
}

} // namespace artiscope
