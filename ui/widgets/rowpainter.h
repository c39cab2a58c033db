// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

namespace artiscope {

// Texts one after the other in a row of a list, each elided when there is no room for it.
class RowPainter {
public:
    // `room`: what is left of the row's rectangle; `gap`: behind each text.
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, int gap);

    void put(const QString &text, const QFont &font, const QColor &ink);
    [[nodiscard]] int room() const { return m_room.width(); }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
    int m_gap;
};

// The ground of a row in a list that has no columns, rounded: selected, under the pointer, or none. Changes pen and
// brush; smooth if the painter is.
void paintRoundedGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box);

} // namespace artiscope
