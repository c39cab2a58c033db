// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timeline.h"

#include "ui/history/agelook.h"
#include "ui/history/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace artiscope {

namespace {
constexpr int reach = 6; // pixels beside a tick that are still on it
} // namespace

TimeLine::TimeLine(std::function<QString(int tick)> tipOf, QWidget *parent) : QWidget(parent), m_tipOf(std::move(tipOf))
{
    setObjectName(QStringLiteral("timeLine"));
    setAccessibleName(tr("Time line"));
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // so time goes on here, in every language of the window
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimeLine::setTicks(const QList<Tick> &ticks, const Span &span)
{
    m_ticks = ticks;
    m_span = span;
    const int count = int(ticks.size());
    setAccessibleDescription(count == 0 ? QString()
            : count == 1                ? tr("1 revision between %1 and %2").arg(span.fromWords, span.toWords)
                         : tr("%L1 revisions between %2 and %3").arg(count).arg(span.fromWords, span.toWords));
    update();
}

void TimeLine::setChosen(const QList<int> &ticks)
{
    m_chosen = ticks;
    update();
}

QSize TimeLine::sizeHint() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    return {60 * sizes.grid, sizes.row + sizes.grid};
}

QRect TimeLine::axis() const
{
    const Sizes sizes = Sizes::of(fontMetrics());
    const int gap = 3 * sizes.grid;
    return rect().adjusted(2 * gap + fontMetrics().horizontalAdvance(m_span.fromWords), 0,
        -2 * gap - fontMetrics().horizontalAdvance(m_span.toWords), 0);
}

int TimeLine::xOf(Instant at) const
{
    const QRect room = axis();
    const double whole = double(m_span.to.microseconds - m_span.from.microseconds);
    const double part = whole <= 0 ? 1 : double(at.microseconds - m_span.from.microseconds) / whole;
    return room.left() + int(part * (room.width() - 1));
}

void TimeLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(fontMetrics());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it would be that of the program
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (m_ticks.isEmpty())
        return;
    const QRect room = axis();
    const int middle = height() / 2;
    const QRect words = rect().adjusted(3 * sizes.grid, 0, -3 * sizes.grid, 0);
    painter.setPen(theme.dim);
    painter.drawText(words, int(Qt::AlignLeft) | int(Qt::AlignVCenter), m_span.fromWords);
    painter.drawText(words, int(Qt::AlignRight) | int(Qt::AlignVCenter), m_span.toWords);
    if (m_span.shown) {
        const int x = xOf(*m_span.shown);
        painter.fillRect(x, 0, room.right() + 1 - x, height() - 1, theme.window); // what is not shown
        painter.fillRect(x - 2, 0, 5, height() - 1, theme.onPinned); // amber alone is pale on white
        painter.fillRect(x - 1, 0, 3, height() - 1, theme.pinned);
    }
    painter.fillRect(room.left(), middle, room.width(), 1, theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    const int half = 2 * sizes.grid;
    for (qsizetype i = m_ticks.size() - 1; i >= 0; --i) { // the newer ones over the others
        const Tick &tick = m_ticks.at(i);
        const bool isChosen = m_chosen.contains(int(i));
        const QRectF mark = isChosen ? QRectF(xOf(tick.at) - half / 2.0, middle - half, half, 2 * half)
                                     : QRectF(xOf(tick.at) - 1.5, middle - half, 3, 2 * half);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen ? theme.accent : ageLook(tick.age, theme).ink);
        painter.drawRoundedRect(mark, 1.5, 1.5);
    }
}

int TimeLine::tickAt(const QPoint &point) const
{
    int nearest = -1;
    for (int i = 0; i < int(m_ticks.size()); ++i) {
        const int away = qAbs(xOf(m_ticks.at(i).at) - point.x());
        if (away <= reach && (nearest < 0 || away < qAbs(xOf(m_ticks.at(nearest).at) - point.x())))
            nearest = i;
    }
    return nearest;
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    if (const int tick = tickAt(event->position().toPoint()); event->button() == Qt::LeftButton && tick >= 0)
        Q_EMIT tickClicked(tick);
}

void TimeLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(tickAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int tick = tickAt(help->pos());
    if (tick >= 0)
        QToolTip::showText(help->globalPos(), plainTip(m_tipOf(tick)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace artiscope
