// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hitscrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int hitHeight = 2;
constexpr int hitInset = 2;
constexpr int currentHeight = 4; // and over the whole width: colour alone says nothing

} // namespace

HitScrollBar::HitScrollBar(MarksIn marksIn, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent),
      m_marksIn(std::move(marksIn))
{
}

void HitScrollBar::setColors(const QColor &hit, const QColor &current)
{
    m_hit = hit;
    m_current = current;
    update();
}

void HitScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const HitMarks marks = m_marksIn(groove.height());
    QPainter painter(this);
    // A mark at the very end stays within.
    const auto mark = [&](int row, int height, int inset, const QColor &color) {
        const int top = std::clamp(row, 0, std::max(0, groove.height() - height));
        painter.fillRect(groove.left() + inset, groove.top() + top, groove.width() - 2 * inset, height, color);
    };
    for (const BarStretch &stretch : marks.stretches) {
        const int width = groove.width() - 2 * hitInset;
        const int part = stretch.where == BarStretch::Where::Across ? width : width / 2;
        const int from = stretch.where == BarStretch::Where::Trailing ? width - part : 0;
        const int height = std::max(hitHeight, stretch.last - stretch.first + 1);
        const int top = std::clamp(stretch.first, 0, std::max(0, groove.height() - height));
        painter.fillRect(groove.left() + hitInset + from, groove.top() + top, part, height, stretch.color);
    }
    for (const int row : marks.rows)
        mark(row, hitHeight, hitInset, m_hit);
    if (marks.current)
        mark(*marks.current - 1, currentHeight, 0, m_current);
}

} // namespace artiscope
