// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace artiscope {

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    paintFocusBar(*painter, option, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), Sizes::of(option.fontMetrics).row));
    return size;
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.hover);
    paintFocusBar(painter, option, index);
}

void RowDelegate::paintFocusBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex().row() != index.row()
        || view->currentIndex().parent() != index.parent())
        return;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    QRect row = option.rect;
    if (const auto *tree = qobject_cast<const QTreeView *>(view);
        tree && tree->header()->visualIndex(index.column()) == 0) {
        // Before what shows how deep it is.
        const int edge = tree->header()->sectionViewportPosition(index.column());
        rightToLeft ? row.setRight(edge + tree->header()->sectionSize(index.column()) - 1) : row.setLeft(edge);
    }
    // Whichever column stands first at the moment: columns can be moved. A list has none.
    const bool isFirst = rightToLeft ? row.right() >= view->viewport()->width() - 1 : row.left() <= 0;
    if (qobject_cast<const QListView *>(view) != nullptr)
        row = QRect(0, row.top(), view->viewport()->width(), row.height());
    else if (!isFirst)
        return;
    const int width = 2;
    painter.fillRect(
        rightToLeft ? row.right() - width + 1 : row.left(), row.top(), width, row.height(), Theme::current().accent);
}

} // namespace artiscope
