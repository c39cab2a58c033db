// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/revisiondelegate.h"

#include "app/models/revisionmodel.h"
#include "ui/history/agelook.h"
#include "ui/history/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace artiscope {

namespace {

QRect insideOf(const QRect &row, const Sizes &sizes)
{
    return row.adjusted(3 * sizes.grid, 2 * sizes.grid, -3 * sizes.grid, -2 * sizes.grid);
}

} // namespace

void RevisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const QRect inside = insideOf(option.rect, sizes);
    const QString detail = index.data(RevisionModel::DetailRole).toString();
    painter->save();
    painter->setFont(option.font);
    if (index.data(RevisionModel::IsEndRole).toBool()) {
        painter->setPen(theme.dim);
        painter->drawText(inside, int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap), detail);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    const int line = option.fontMetrics.height();
    const auto put = [&](const QRect &where, Qt::Alignment alignment, const QString &text) {
        const QRect room = QStyle::visualRect(option.direction, option.rect, where);
        painter->drawText(room, int(alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    QRect first(inside.left(), inside.top(), inside.width(), line);
    const int dot = 2 * sizes.grid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ageLook(index.data(RevisionModel::AgeRole).toDouble(), theme).ink);
    painter->drawEllipse(QStyle::visualRect(
        option.direction, option.rect, QRect(first.left(), first.center().y() - dot / 2 + 1, dot, dot)));
    first.setLeft(first.left() + dot + 2 * sizes.grid);
    const QRect second = first.translated(0, line + sizes.grid / 2);

    const QString lines = index.data(RevisionModel::CountsRole).toString();
    painter->setPen(theme.dim);
    put(first, Qt::AlignTrailing, lines);
    if (!lines.isEmpty())
        first.setRight(first.right() - option.fontMetrics.horizontalAdvance(lines) - 2 * sizes.grid);
    put(second, Qt::AlignLeading, detail);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme.text);
    put(first, Qt::AlignLeading, index.data(RevisionModel::TimeRole).toString());
    painter->restore();
}

QSize RevisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const int around = 4 * sizes.grid;
    if (!index.data(RevisionModel::IsEndRole).toBool())
        return {40 * sizes.grid, 2 * option.fontMetrics.height() + sizes.grid / 2 + around};
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect text = option.fontMetrics.boundingRect(insideOf(QRect(0, 0, width, 1), sizes),
        int(Qt::AlignLeading) | int(Qt::TextWordWrap), index.data(RevisionModel::DetailRole).toString());
    return {40 * sizes.grid, text.height() + around};
}

bool RevisionDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || tip.isEmpty())
        return false;
    QToolTip::showText(event->globalPos(), plainTip(tip), view->viewport());
    return true;
}

} // namespace artiscope
