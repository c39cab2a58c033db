// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowpainter.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace artiscope {

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, int gap)
    : m_painter(painter),
      m_option(option),
      m_room(room),
      m_gap(gap)
{
}

void RowPainter::put(const QString &text, const QFont &font, const QColor &ink)
{
    if (text.isEmpty())
        return;
    const QFontMetrics metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, m_room),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
        metrics.elidedText(text, Qt::ElideRight, m_room.width()));
    m_room.setLeft(std::min(m_room.right(), m_room.left() + metrics.horizontalAdvance(text) + m_gap));
}

void paintRoundedGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const int radius = Sizes::of(option.fontMetrics).radius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? Theme::current().selection : Theme::current().hover);
    painter.drawRoundedRect(box, radius, radius);
}

} // namespace artiscope
