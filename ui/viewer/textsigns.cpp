// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textsigns.h"

#include "ui/viewer/textlayouts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qreal letterSize = 0.75; // of the text's
constexpr qreal radius = 2;

QFont letterFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * letterSize);
    else
        font.setPixelSize(std::max(1, int(font.pixelSize() * letterSize)));
    return font;
}

} // namespace

qreal signWidth(const QPainter &painter, const QString &name)
{
    return QFontMetricsF(letterFont(painter.font())).horizontalAdvance(name) + 4 * radius;
}

void paintSign(QPainter &painter, const QRectF &box, const QString &name, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(letterFont(painter.font()));
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal height = std::min(box.height() - 2, metrics.ascent() + metrics.descent() / 2 + 2);
    QRectF frame(box.left() + 1, box.center().y() - height / 2, box.width() - 2, height);
    QColor line = color;
    line.setAlphaF(0.5F);
    painter.setPen(line);
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(color);
    painter.drawText(frame, int(Qt::AlignCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip), name);
    painter.restore();
}

void paintControls(
    QPainter &painter, const PieceLayout &laidOut, int row, QPointF at, int rowHeight, const QColor &color)
{
    if (laidOut.controls.empty())
        return;
    const QTextLine line = laidOut.layout.lineAt(row);
    const auto isBefore = [](const ControlSign &sign, int unit) { return sign.unit < unit; };
    auto sign = std::lower_bound(laidOut.controls.begin(), laidOut.controls.end(), line.textStart(), isBefore);
    for (; sign != laidOut.controls.end() && sign->unit < line.textStart() + line.textLength(); ++sign) {
        const qreal a = at.x() + line.cursorToX(sign->unit);
        const qreal b = at.x() + line.cursorToX(sign->unit, QTextLine::Trailing);
        const QRectF box(std::min(a, b), at.y() + row * rowHeight, std::abs(b - a), rowHeight);
        paintSign(painter, box, sign->name, color);
    }
}

void paintLineFeed(QPainter &painter, const QRectF &cell, const QColor &color)
{
    const qreal size = cell.width() * 0.8;
    const QPointF middle = cell.center() + QPointF(0, size / 6);
    QPainterPath path(middle + QPointF(size / 2, -size / 2));
    path.lineTo(middle + QPointF(size / 2, size / 6));
    path.lineTo(middle + QPointF(-size / 2, size / 6));
    path.moveTo(middle + QPointF(-size / 6, -size / 6));
    path.lineTo(middle + QPointF(-size / 2, size / 6));
    path.lineTo(middle + QPointF(-size / 6, size / 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.drawPath(path);
    painter.restore();
}

} // namespace artiscope
