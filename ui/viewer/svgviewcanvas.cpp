// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgviewcanvas.h"

#include "ui/viewer/textcolors.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace artiscope {
namespace {

constexpr double margin = 16;
constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 64;

} // namespace

SvgCanvas::SvgCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("svgCanvas"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Drawing"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a place in it is a place, in every language of the window
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setCursor(Qt::OpenHandCursor);
}

void SvgCanvas::setPicture(const QImage &image, const QSize &natural)
{
    m_image = image;
    m_part = {};
    if (m_natural != natural) {
        m_natural = natural;
        if (m_fitted)
            m_zoom = fittingZoom();
        adjustBars();
        Q_EMIT zoomChanged();
    }
    viewport()->update();
}

void SvgCanvas::setPart(const QImage &image, const QRectF &place)
{
    m_part = image;
    m_place = place;
    viewport()->update();
}

QRectF SvgCanvas::seen() const
{
    const QRectF sheet = QRectF(origin(), this->sheet()) & QRectF(viewport()->rect());
    return {(sheet.topLeft() - origin()) / m_zoom, sheet.size() / m_zoom};
}

bool SvgCanvas::isSharp() const
{
    const auto isEnough = [this](double pixels, double length) { return pixels * 1.01 >= length * wantedScale(); };
    const QRectF seen = this->seen();
    constexpr double rounding = 1e-3;
    return isEnough(m_image.width(), m_natural.width())
        || (!m_part.isNull() && isEnough(m_part.width(), m_place.width())
            && m_place.contains(seen.adjusted(rounding, rounding, -rounding, -rounding)));
}

void SvgCanvas::clear()
{
    m_image = {};
    m_part = {};
    m_natural = {};
    m_marks.clear();
    m_mark = -1;
    m_fitted = true;
    adjustBars();
    viewport()->update();
}

double SvgCanvas::fittingZoom() const
{
    if (m_natural.isEmpty())
        return 1;
    // Without scroll bars, since a fitted sheet has none.
    const QSizeF room = (QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin)).expandedTo(QSizeF(1, 1));
    return std::clamp(
        std::min(room.width() / m_natural.width(), room.height() / m_natural.height()), smallestZoom, largestZoom);
}

QPointF SvgCanvas::origin() const
{
    const QSizeF size = sheet();
    const auto along = [](double room, double length, int scrolled) {
        return length + 2 * margin <= room ? (room - length) / 2 : margin - scrolled;
    };
    return {along(viewport()->width(), size.width(), horizontalScrollBar()->value()),
        along(viewport()->height(), size.height(), verticalScrollBar()->value())};
}

void SvgCanvas::setZoom(double zoom, const QPointF &fixed)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    m_fitted = false;
    if (m_natural.isEmpty() || qFuzzyCompare(wanted, m_zoom))
        return;
    const QPointF inDrawing = (fixed - origin()) / m_zoom;
    m_zoom = wanted;
    adjustBars();
    const QPointF scrolled = inDrawing * m_zoom - fixed + QPointF(margin, margin);
    horizontalScrollBar()->setValue(qRound(scrolled.x()));
    verticalScrollBar()->setValue(qRound(scrolled.y()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void SvgCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor, QRectF(viewport()->rect()).center());
}

void SvgCanvas::fit()
{
    m_fitted = true;
    m_zoom = fittingZoom();
    adjustBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void SvgCanvas::adjustBars()
{
    const QSizeF size = m_natural.isEmpty() ? QSizeF() : sheet() + QSizeF(2 * margin, 2 * margin);
    const auto set = [](QScrollBar *bar, double length, int room) {
        // A fitted sheet never asks for bars, not even by a rounding error.
        bar->setRange(0, std::max(0, int(std::floor(length)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(24);
    };
    set(horizontalScrollBar(), m_fitted ? 0 : size.width(), viewport()->width());
    set(verticalScrollBar(), m_fitted ? 0 : size.height(), viewport()->height());
}

void SvgCanvas::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.window);
    if (!m_image.isNull()) {
        const QRectF where(origin(), sheet());
        paintGround(painter, where & QRectF(event->rect()).adjusted(-1, -1, 1, 1));
        paintPicture(painter, where, event->rect());
        painter.setPen(theme.line);
        painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
        paintMarks(painter, where);
    }
    if (hasFocus())
        stylepaint::box(&painter, viewport()->rect(), 0, Qt::transparent, theme.accent, 2);
}

void SvgCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SvgCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SvgCanvas::paintPicture(QPainter &painter, const QRectF &where, const QRect &dirty) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Only what can be seen: at a high zoom the sheet is far larger than the screen.
    const auto paint = [&painter](const QRectF &place, const QImage &image, const QRectF &seen) {
        const double fx = image.width() / place.width();
        const double fy = image.height() / place.height();
        painter.drawImage(seen, image,
            QRectF((seen.x() - place.x()) * fx, (seen.y() - place.y()) * fy, seen.width() * fx, seen.height() * fy));
    };
    if (!m_part.isNull()) {
        // On whole pixels, of which it has one for each on the screen.
        const double ratio = devicePixelRatioF();
        const auto whole = [ratio](double length) { return qRound(length * ratio) / ratio; };
        const QPointF begin = where.topLeft() + m_place.topLeft() * m_zoom;
        const QSizeF size = m_place.size() * m_zoom;
        const QRectF part(whole(begin.x()), whole(begin.y()), whole(size.width()), whole(size.height()));
        const QRect covered = QRectF(part & QRectF(dirty)).toRect();
        paint(part, m_part, covered);
        // The whole picture only beside it, since it may be transparent.
        painter.setClipRegion(QRegion(dirty).subtracted(covered));
        if (painter.clipRegion().isEmpty()) {
            painter.restore();
            return;
        }
    }
    paint(where, m_image, where & QRectF(dirty).adjusted(-1, -1, 1, 1));
    painter.restore();
}

void SvgCanvas::paintGround(QPainter &painter, const QRectF &where) const
{
    // What drawings are made for, not colours of the window.
    const QColor light = m_ground == Ground::Dark ? QColor(0x1b, 0x1f, 0x26) : QColor(Qt::white);
    painter.fillRect(where, light);
    if (m_ground != Ground::Checker)
        return;
    constexpr int field = 8;
    for (int y = int(where.top()) / field; y * field < where.bottom(); ++y) {
        for (int x = int(where.left()) / field + (int(where.left()) / field + y) % 2; x * field < where.right(); x += 2)
            painter.fillRect(QRectF(x * field, y * field, field, field) & where, QColor(0xd9, 0xdd, 0xe2));
    }
}

void SvgCanvas::paintMarks(QPainter &painter, const QRectF &where) const
{
    const TextColors colors = TextColors::light(); // the ground is the drawing's, not that of the window
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QRectF &mark = m_marks.at(i);
        const QRectF box =
            QRectF(where.topLeft() + mark.topLeft() * m_zoom, mark.size() * m_zoom).adjusted(-3, -3, 3, 3);
        // What is written stays readable, and the border is seen on every colour: it has a light one around it.
        const bool current = i == m_mark;
        QColor ground = current ? colors.currentHit : colors.hit;
        ground.setAlpha(current ? 70 : 40);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.ground, current ? 5 : 3.5));
        painter.drawRoundedRect(box, 3, 3);
        painter.setBrush(ground);
        painter.setPen(QPen(current ? colors.accent : colors.hitMark, current ? 3 : 1.5));
        painter.drawRoundedRect(box, 3, 3);
    }
}

void SvgCanvas::setGround(Ground ground)
{
    m_ground = ground;
    viewport()->update();
}

void SvgCanvas::setMarks(const QList<QRectF> &places, qsizetype current)
{
    m_marks = places;
    m_mark = current;
    if (current >= 0)
        moveTo(places.at(current));
    viewport()->update();
}

void SvgCanvas::moveTo(const QRectF &place)
{
    const QRectF shown(origin() + place.topLeft() * m_zoom, place.size() * m_zoom);
    if (QRectF(viewport()->rect()).contains(shown))
        return;
    const QPointF off = shown.center() - QRectF(viewport()->rect()).center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(off.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(off.y()));
}

void SvgCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fitted && !m_natural.isEmpty())
        fit();
    else
        adjustBars();
}

void SvgCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void SvgCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_grabbed = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void SvgCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint moved = event->position().toPoint() - m_grabbed;
    m_grabbed = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    viewport()->update();
}

void SvgCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

void SvgCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted)
        setZoom(1, event->position());
    else
        fit();
}

void SvgCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        zoomBy(0.8);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        setZoom(1, QRectF(viewport()->rect()).center());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace artiscope
