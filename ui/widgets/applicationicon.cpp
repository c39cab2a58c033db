// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace artiscope {
namespace {

// resources/icons has the same drawing for the desktop. In a square of 64. It does not follow the theme:
// it stands on other people's grounds.
void paintSheetAndLens(QPainter &painter, bool small)
{
    const QColor edge(0x5d6978);
    const QColor paper(0xffffff);
    const QColor lines(0xaab3be);
    const QColor accent(0x0a6e80);
    const QColor glass(0xd3eaee);

    // Below 32 px: fewer and thicker strokes, the same idea.
    const double outline = small ? 4 : 2.5;
    QPainterPath sheet(QPointF(12, 4));
    sheet.lineTo(38, 4);
    sheet.lineTo(52, 18);
    sheet.lineTo(52, 60);
    sheet.lineTo(12, 60);
    sheet.closeSubpath();
    painter.setPen(QPen(edge, outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(paper);
    painter.drawPath(sheet);
    if (!small) {
        painter.setBrush(QColor(0xdde2e8));
        painter.drawPolygon(QPolygonF({{38, 4}, {38, 18}, {52, 18}}));
    }

    const QList<QPointF> rows =
        small ? QList<QPointF>{{20, 44}, {20, 44}, {20, 44}} : QList<QPointF>{{19, 46}, {19, 44}, {19, 40}};
    const double first = small ? 24 : 26;
    const double step = small ? 13 : 9;
    const auto drawRows = [&](const QColor &color, double width) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const double y = first + step * double(i);
            painter.drawLine(QPointF(rows.at(i).x(), y), QPointF(rows.at(i).y(), y));
        }
    };
    drawRows(lines, small ? 5 : 3.5);

    const QPointF centre(37, 36);
    const double radius = small ? 17 : 16;
    painter.setPen(QPen(accent, small ? 7 : 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(48, 48), QPointF(59, 59));
    QPainterPath lens;
    lens.addEllipse(centre, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glass);
    painter.drawPath(lens);
    painter.save();
    painter.setClipPath(lens);
    drawRows(accent, small ? 5.5 : 4.5);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, small ? 5 : 4));
    painter.drawPath(lens);
}

class ApplicationEngine final : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / 64, side / 64);
        paintSheetAndLens(*painter, side < 32);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    // What window managers are given.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new ApplicationEngine; }
    QString key() const override { return QStringLiteral("artiscope-application"); }
    bool isNull() override { return false; }
};

} // namespace

QIcon applicationIcon()
{
    return QIcon(new ApplicationEngine);
}

} // namespace artiscope
