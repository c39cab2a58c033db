// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/sidebarlist.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace artiscope {

SidebarDelegate::SidebarDelegate(SidebarReader read, QObject *parent)
    : QStyledItemDelegate(parent),
      m_read(std::move(read))
{
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const SidebarEntry entry = m_read(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRectF ground = QRectF(option.rect).adjusted(2 * sizes.grid, 0, -2 * sizes.grid, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool chosen = entry.chosen || option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(chosen ? theme.selection : theme.hover);
        painter->drawRoundedRect(ground, sizes.radius, sizes.radius);
    }
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), sizes.radius, sizes.radius);
    }

    QFont font = option.font;
    font.setBold(chosen);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    // Laid out from both ends towards the middle; mirrored as a whole for right-to-left.
    QRect room = ground.toRect().adjusted(2 * sizes.grid, 0, -2 * sizes.grid, 0);
    const QRect below = room.adjusted(0, sizes.row - sizes.grid, 0, 0);
    if (!entry.beneath.isEmpty())
        room.setHeight(sizes.row);
    const auto place = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const auto putLast = [&](const QString &text, const QFont &with, const QColor &ink) {
        const int width = QFontMetrics(with).horizontalAdvance(text);
        painter->setFont(with);
        painter->setPen(ink);
        painter->drawText(place(QRect(room.right() - width + 1, room.top(), width, room.height())),
            int(Qt::AlignVCenter) | int(Qt::TextSingleLine), text);
        room.setRight(room.right() - width - 2 * sizes.grid);
    };
    putLast(entry.count ? QLocale().toString(*entry.count) : QStringLiteral("–"), option.font, theme.dim);
    if (entry.differing > 0)
        putLast(tr("%1 Δ").arg(QLocale().toString(entry.differing)), font, theme.changed);
    if (entry.failed > 0)
        putLast(tr("%n failed", nullptr, entry.failed), font, theme.removed);
    if (entry.mark) {
        const int side = 2 * sizes.grid;
        paintDot(*painter, *entry.mark, place(QRect(room.left(), room.top(), side, room.height())));
        room.setLeft(room.left() + side + sizes.grid + sizes.grid / 2);
    }
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(place(room), int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
        metrics.elidedText(entry.name, Qt::ElideRight, room.width()));
    if (!entry.beneath.isEmpty()) {
        QFont small = option.font;
        small.setPixelSize(sizes.small);
        painter->setFont(small);
        painter->setPen(theme.dim);
        painter->drawText(place(below), int(Qt::AlignTop) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
            QFontMetrics(small).elidedText(entry.beneath, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const bool two = !m_read(index).beneath.isEmpty();
    return {sizes.grid * 30, two ? sizes.row + sizes.small + sizes.grid / 2 : sizes.row};
}

SidebarList::SidebarList(QAbstractItemModel &model, SidebarReader read, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new SidebarDelegate(std::move(read), this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &SidebarList::updateGeometry);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout(); // a line may have become two
        updateGeometry();
    });
    connect(this, &QListView::clicked, this, &SidebarList::chosen);
}

QSize SidebarList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {Sizes::of(fontMetrics()).grid * 30, height};
}

void SidebarList::keyPressEvent(QKeyEvent *event)
{
    const bool choose =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (choose && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void SidebarList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentMoved(visualRect(current));
}

void SidebarList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void SidebarList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the column around it scrolls
}

} // namespace artiscope
