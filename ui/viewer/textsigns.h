// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace artiscope {

struct PieceLayout;

// Signs of what has no glyph: drawn over a text, never in it. The painter has the text's font; it is left as it was.

void paintSign(QPainter &painter, const QRectF &box, const QString &name, const QColor &color); // small, in a box
[[nodiscard]] qreal signWidth(const QPainter &painter, const QString &name); // that a box of it likes

// The control characters of a row of a piece whose layout is drawn at `at`.
void paintControls(
    QPainter &painter, const PieceLayout &laidOut, int row, QPointF at, int rowHeight, const QColor &color);

void paintLineFeed(QPainter &painter, const QRectF &cell, const QColor &color); // an arrow down and to the left

} // namespace artiscope
