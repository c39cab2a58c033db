// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/outlinelist.h"

#include "app/models/outlinemodel.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace artiscope {

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int grid = Sizes::of(option.fontMetrics).grid;
    RowPainter row(*painter, option, option.rect.adjusted(grid, 0, -3 * grid, 0), 2 * grid);
    painter->save();
    QFont font = option.font;
    font.setBold(option.state.testFlag(QStyle::State_Selected));
    row.put(index.data().toString(), font, theme.text);
    if (row.room() > 6 * grid)
        row.put(index.data(OutlineModel::DetailRole).toString(), option.font, theme.dim);
    painter->restore();
}

OutlineList::OutlineList(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("outlineTree"));
    setAccessibleName(tr("Outline"));
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(3 * Sizes::of(fontMetrics()).grid + Sizes::of(fontMetrics()).grid / 2);
    setMouseTracking(true);
    connect(this, &QTreeView::clicked, this, &OutlineList::chosen);
}

// The ground of a row goes under its arrow too.
void OutlineList::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    const bool current = hasFocus() && currentIndex() == index;
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool under = row.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    const QRectF ground = QRectF(row).adjusted(0, 0, -sizes.grid, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || under) {
        painter->setBrush(selected ? theme.selection : theme.hover);
        painter->drawRoundedRect(ground, sizes.radius, sizes.radius);
    }
    if (current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), sizes.radius, sizes.radius);
    }
    painter->restore();
    QStyleOptionViewItem plain(option);
    plain.palette.setColor(QPalette::Highlight, Qt::transparent); // this is the ground already
    QTreeView::drawRow(painter, plain, index);
}

void OutlineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // of the pane
    else
        QTreeView::keyPressEvent(event);
}

void OutlineList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace artiscope
