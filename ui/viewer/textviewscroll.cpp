// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include "ui/viewer/glide.h"
#include "ui/widgets/zoomedfont.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace artiscope {

// What is at the top is m_top, some pixels of it gone by touchpad or wheel; the vertical bar only shows it, since with
// wrapping nobody knows how many rows there are. Its unit is a line, with wrapping a piece.

namespace {

constexpr int margin = 12; // beside line numbers and text, in pixels; the text keeps it while it scrolls

} // namespace

void TextView::applyFont()
{
    m_layouts.setFont(zoomedBy(font(), m_zoom));
    m_seenWidth = 0;
    relayout();
}

int TextView::numberWidth() const
{
    int digits = 3;
    for (qsizetype lines = m_text.lineCount(); lines >= 1000; lines /= 10)
        ++digits;
    return int(std::ceil(digits * m_layouts.cellWidth())) + margin;
}

int TextView::gutterWidth() const
{
    return (m_numbers ? 2 : 1) * numberWidth() + markSignWidth() + foldWidth();
}

int TextView::textLeft() const
{
    return gutterWidth() + margin - horizontalScrollBar()->value();
}

int TextView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_layouts.rowHeight());
}

void TextView::relayout()
{
    const int room = viewport()->width() - gutterWidth() - 2 * margin - endRoom();
    m_layouts.setWrapWidth(m_wrap ? std::max<qreal>(room, 4 * m_layouts.cellWidth()) : 0);
    if (m_wrap)
        m_top.row = std::min(m_top.row, m_layouts.piece(m_top.piece)->rows - 1);
    setTop(m_top);
}

void TextView::setTop(TextRow row)
{
    const TextRow furthest = m_layouts.moved(m_layouts.lastRow(), 1 - visibleRows());
    m_top = std::min(row, furthest);
    m_topCut = 0;
    updateBars();
    viewport()->update();
    Q_EMIT scrolled();
}

void TextView::updateBars()
{
    m_settingBars = true;
    const TextRow furthest = m_layouts.moved(m_layouts.lastRow(), 1 - visibleRows());
    QScrollBar *vertical = verticalScrollBar();
    vertical->setSingleStep(1);
    vertical->setPageStep(visibleRows());
    // With wrapping the last unit may have rows below its first; one more step then leads to the very end.
    vertical->setRange(0, int(m_layouts.unitOf(furthest)) + (furthest.row > 0 ? 1 : 0));
    vertical->setValue(int(m_layouts.unitOf(m_top)) + (furthest.row > 0 && m_top == furthest ? 1 : 0));
    QScrollBar *horizontal = horizontalScrollBar();
    const int room = std::max(0, viewport()->width() - gutterWidth() - 2 * margin);
    const qreal width = std::max(m_seenWidth, m_layouts.widthOfLongestLine());
    horizontal->setSingleStep(int(std::ceil(m_layouts.cellWidth() * 4)));
    horizontal->setPageStep(room);
    horizontal->setRange(0, m_wrap ? 0 : std::max(0, int(std::min(std::ceil(width), 1e9)) - room));
    m_settingBars = false;
}

void TextView::scrollContentsBy(int, int)
{
    if (m_settingBars)
        return;
    const int value = verticalScrollBar()->value();
    if (value != m_layouts.unitOf(m_top)) {
        m_glide->stop();
        const TextRow furthest = m_layouts.moved(m_layouts.lastRow(), 1 - visibleRows());
        const TextRow row = m_layouts.rowOfUnit(std::min<qsizetype>(value, m_layouts.unitCount() - 1));
        m_top = value == verticalScrollBar()->maximum() ? furthest : std::min(row, furthest);
        m_topCut = 0;
        Q_EMIT scrolled();
    }
    viewport()->update();
}

void TextView::scrollRows(qsizetype rows)
{
    setTop(m_layouts.moved(m_top, rows));
}

void TextView::scrollPixels(int pixels)
{
    const int wanted = m_topCut + pixels;
    const auto rows = int(std::floor(qreal(wanted) / m_layouts.rowHeight()));
    const TextRow row = m_layouts.moved(m_top, rows);
    const bool beyondFirst = rows < 0 && row == m_layouts.firstRow() && m_layouts.moved(row, -rows) != m_top;
    setTop(row);
    const bool atLast = m_top == m_layouts.moved(m_layouts.lastRow(), 1 - visibleRows());
    if (!beyondFirst && !atLast)
        m_topCut = wanted - rows * m_layouts.rowHeight();
    Q_EMIT scrolled();
}

void TextView::showPlace(qsizetype offset, bool centred)
{
    m_glide->stop();
    const TextPlace place = m_layouts.placeOf(offset);
    const TextRow bottom =
        m_layouts.moved(m_top, std::max(0, (viewport()->height() + m_topCut) / m_layouts.rowHeight() - 1));
    const int gone = std::max(int(headings().size()), m_topCut > 0 ? 1 : 0);
    const bool above = place.row < m_layouts.moved(m_top, gone);
    if (above || place.row > bottom) {
        if (centred)
            setTop(m_layouts.moved(place.row, -visibleRows() / 2));
        else if (above)
            setTop(m_layouts.moved(place.row, -qsizetype(headingsOf(m_text.lineOf(offset)).size())));
        else
            setTop(m_layouts.moved(place.row, 1 - visibleRows()));
    }
    if (m_wrap)
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int room = std::max(1, viewport()->width() - gutterWidth() - 2 * margin);
    const int x = int(place.x);
    const int ahead = std::min(room / 4, int(m_layouts.cellWidth() * 4));
    if (x > m_seenWidth) {
        m_seenWidth = x;
        updateBars();
    }
    if (x < bar->value())
        bar->setValue(std::max(0, x - ahead));
    else if (x > bar->value() + room)
        bar->setValue(x - room + ahead);
}

int TextView::rowsAbove(int y) const
{
    return int(std::floor(qreal(y + m_topCut) / m_layouts.rowHeight()));
}

TextRow TextView::rowAtY(int y)
{
    return m_layouts.moved(m_top, rowsAbove(y));
}

qsizetype TextView::offsetAt(const QPoint &point)
{
    return m_layouts.offsetAt(rowAtY(point.y()), point.x() - textLeft());
}

QRect TextView::rectOf(qsizetype begin, qsizetype end)
{
    const TextPlace place = m_layouts.placeOf(begin);
    const TextPlace behind = m_layouts.placeOf(end);
    int y = place.row < m_top ? -m_layouts.rowHeight() : viewport()->height(); // above or below what is shown
    TextRow row = m_top;
    for (int at = -m_topCut; at < viewport()->height(); at += m_layouts.rowHeight()) {
        if (row == place.row) {
            y = at;
            break;
        }
        row = m_layouts.moved(row, 1);
    }
    const qreal width = behind.row == place.row ? std::abs(behind.x - place.x) : m_layouts.cellWidth();
    const qreal left = behind.row == place.row ? std::min(place.x, behind.x) : place.x;
    return {textLeft() + int(std::floor(left)), y, int(std::ceil(width)), m_layouts.rowHeight()};
}

QRect TextView::caretRect()
{
    QRect rect = rectOf(m_caret, m_caret);
    rect.setWidth(2);
    return rect;
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TextView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + m_zoomWheel.add(*event));
        event->accept();
        return;
    }
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    if (const QPoint pixels = event->pixelDelta(); !pixels.isNull()) {
        scrollPixels(-pixels.y());
        return;
    }
    const int lines = angle.y() * QApplication::wheelScrollLines();
    m_wheelPixels -= qreal(lines * m_layouts.rowHeight()) / int(QWheelEvent::DefaultDeltasPerStep);
    const int whole = int(std::trunc(m_wheelPixels));
    m_wheelPixels -= whole;
    if (std::abs(angle.y()) < QWheelEvent::DefaultDeltasPerStep)
        scrollPixels(whole); // a wheel that is smooth by itself
    else
        m_glide->add(whole);
}

} // namespace artiscope
