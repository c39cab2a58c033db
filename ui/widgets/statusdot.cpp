// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdot.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace artiscope {
namespace {

int dotSide(const QFontMetrics &metrics)
{
    return std::max(6, Sizes::of(metrics).grid * 2);
}

} // namespace

StatusMark statusMark(ArtifactStatus status, const Theme &theme)
{
    switch (status) {
    case ArtifactStatus::Ready:
        return {theme.added, true};
    case ArtifactStatus::Error:
        return {theme.removed, true};
    case ArtifactStatus::Processing:
        return {theme.changed, true};
    case ArtifactStatus::Pending:
    case ArtifactStatus::Unknown:
        break;
    }
    return {theme.dim, false};
}

QString statusText(ArtifactStatus status)
{
    switch (status) {
    case ArtifactStatus::Ready:
        return QCoreApplication::translate("artiscope::Status", "Ready");
    case ArtifactStatus::Error:
        return QCoreApplication::translate("artiscope::Status", "Error");
    case ArtifactStatus::Processing:
        return QCoreApplication::translate("artiscope::Status", "Processing");
    case ArtifactStatus::Pending:
        return QCoreApplication::translate("artiscope::Status", "Pending");
    case ArtifactStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("artiscope::Status", "Unknown");
}

void paintDot(QPainter &painter, const StatusMark &mark, const QRect &where)
{
    const double side = std::min({dotSide(painter.fontMetrics()), where.width(), where.height()});
    const double radius = side / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.color);
        painter.drawEllipse(QRectF(where).center(), radius, radius);
    } else {
        painter.setPen(QPen(mark.color, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(where).center(), radius - 0.65, radius - 0.65);
    }
    painter.restore();
}

void paintStatus(QPainter &painter, const StatusMark &mark, const QString &word, const QColor &text, const QRect &where)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = dotSide(metrics);
    const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
    QRect dot = where;
    dot.setWidth(side);
    if (!leftToRight)
        dot.moveRight(where.right());
    paintDot(painter, mark, dot);
    const int taken = side + Sizes::of(metrics).grid * 3 / 2;
    const QRect rest = leftToRight ? where.adjusted(taken, 0, 0, 0) : where.adjusted(0, 0, -taken, 0);
    painter.setPen(text);
    painter.drawText(
        rest, int(Qt::AlignVCenter | Qt::AlignLeading), metrics.elidedText(word, Qt::ElideRight, rest.width()));
}

QSize statusSize(const QFontMetrics &metrics, const QString &word)
{
    const Sizes sizes = Sizes::of(metrics);
    return {dotSide(metrics) + sizes.grid * 3 / 2 + metrics.horizontalAdvance(word), sizes.row};
}

int paintBadge(QPainter &painter, const QString &text, const QColor &ink, const QColor &ground, const QRect &where)
{
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const Sizes sizes = Sizes::of(metrics);
    const int height = std::min(where.height(), sizes.row - sizes.grid * 2);
    const int width = std::max(height, metrics.horizontalAdvance(text) + sizes.grid * 3);
    const QRect box = QStyle::visualRect(
        painter.layoutDirection(), where, {where.left(), where.center().y() - height / 2, width, height});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, sizes.grid, sizes.grid);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

} // namespace artiscope
