// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/iconshapes.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace artiscope {
namespace {

QColor colorOf(IconInk ink, const Theme &theme)
{
    switch (ink) {
    case IconInk::Text:
        return theme.text;
    case IconInk::Dim:
        return theme.dim;
    case IconInk::Accent:
        return theme.accent;
    case IconInk::OnAccent:
        return theme.onAccent;
    case IconInk::Problem:
        return theme.removed;
    case IconInk::Changed:
        return theme.changed;
    case IconInk::OnPinned:
        return theme.onPinned;
    }
    return theme.text;
}

// Draws when asked and keeps nothing, so that neither a new theme nor another screen can leave an old picture behind.
class PaintedEngine : public QIconEngine {
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // the size is in device pixels already
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {20, 20}, {32, 32}}; }
    bool isNull() override { return false; }
};

// What points to where one was, or goes, points along the way one reads.
Icon mirrored(Icon icon)
{
    switch (icon) {
    case Icon::Back:
        return Icon::Forward;
    case Icon::Forward:
        return Icon::Back;
    case Icon::ChevronLeft:
        return Icon::ChevronRight;
    case Icon::ChevronRight:
        return Icon::ChevronLeft;
    default:
        return icon;
    }
}

class StrokeEngine final : public PaintedEngine {
public:
    StrokeEngine(Icon icon, IconInk ink) : m_icon(icon), m_ink(ink) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::current();
        paintIcon(*painter, QGuiApplication::isRightToLeft() ? mirrored(m_icon) : m_icon, rect,
            mode == QIcon::Disabled ? theme.faint : colorOf(m_ink, theme));
    }
    QIconEngine *clone() const override { return new StrokeEngine(*this); }
    QString key() const override { return QStringLiteral("artiscope-stroke"); }

private:
    Icon m_icon;
    IconInk m_ink;
};

} // namespace

QIcon icon(Icon icon, IconInk ink)
{
    return QIcon(new StrokeEngine(icon, ink));
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &color)
{
    const double side = std::min(where.width(), where.height());
    if (side <= 0)
        return;
    QPainterPath strokes;
    QPainterPath fills;
    buildIcon(icon, {&strokes, &fills});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(fills);
    painter.restore();
}

} // namespace artiscope
