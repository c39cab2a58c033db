// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/artifactcells.h"

#include "app/models/artifactroles.h"
#include "app/session/changetext.h"
#include "ui/widgets/changelook.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {
constexpr int barInGrid = 10;

bool isPrimary(ArtifactColumn column)
{
    return column == ArtifactColumn::Artifact || column == ArtifactColumn::Target;
}

QFont fontOf(ArtifactColumn column, const QFont &font)
{
    if (column != ArtifactColumn::Checksum && column != ArtifactColumn::StorageId)
        return font;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    if (font.pixelSize() > 0)
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

// A letter on its ground, and the word beside it; nothing of what is the same.
void paintChange(QPainter &painter, Change change, const QString &words, const QRect &room)
{
    const Theme &theme = Theme::current();
    const ChangeLook look = changeLook(change, theme);
    const QFontMetrics metrics = painter.fontMetrics();
    const int grid = Sizes::of(metrics).grid;
    int left = room.left();
    if (const QString letter = changeLetter(change); !letter.isEmpty()) {
        QRect ground(left, room.top(), metrics.height() + grid, room.height());
        ground.setTop(room.center().y() - metrics.height() / 2);
        ground.setHeight(metrics.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ground);
        const QRect place = QStyle::visualRect(painter.layoutDirection(), room, ground);
        painter.drawRoundedRect(place, grid, grid);
        painter.setPen(look.ink);
        painter.drawText(place, int(Qt::AlignCenter), letter);
        left = ground.right() + 2 * grid;
    }
    painter.setPen(look.ink);
    const QRect rest(left, room.top(), room.right() - left, room.height());
    painter.drawText(QStyle::visualRect(painter.layoutDirection(), room, rest),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
        metrics.elidedText(words, Qt::ElideRight, rest.width()));
}
// How many lines came and went, and how much that is: a bar whose length grows with each doubling.
void paintLines(QPainter &painter, const ChangedLines &lines, const QString &text, const QRect &room)
{
    constexpr double most = 10; // doublings that fill the bar
    const Theme &theme = Theme::current();
    const int grid = Sizes::of(painter.fontMetrics()).grid;
    const QSize size(barInGrid * grid, grid + grid / 2);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(painter.layoutDirection(), room, box); };
    const QRect bar = place({QPoint(room.right() + 1 - size.width(), room.center().y() + 1 - size.height() / 2), size});
    const double total = double(lines.added + lines.removed);
    const double length = std::min(1.0, (1 + std::log2(total)) / most) * size.width();
    const double added = length * double(lines.added) / total;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, theme.window);
    painter.fillRect(QRectF(bar.left(), bar.top(), added, bar.height()), theme.added);
    painter.fillRect(QRectF(bar.left() + added, bar.top(), length - added, bar.height()), theme.removed);
    painter.setPen(theme.text);
    painter.drawText(place(room.adjusted(0, 0, -(size.width() + 2 * grid), 0)),
        int(Qt::AlignVCenter) | int(Qt::AlignTrailing) | int(Qt::TextSingleLine), text);
}
} // namespace

void ArtifactCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int padding = 2 * Sizes::of(option.fontMetrics).grid;
    const auto column = ArtifactColumn(index.column());
    paintGround(*painter, option, index);
    painter->save();
    painter->setFont(fontOf(column, option.font));
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    if (column == ArtifactColumn::Status) {
        const auto status = ArtifactStatus(index.data(StatusRole).toInt());
        paintStatus(*painter, statusMark(status, theme), statusText(status), theme.text, room);
    } else if (column == ArtifactColumn::Change) {
        if (const QVariant change = index.data(ChangeRole); change.isValid())
            paintChange(*painter, Change(change.toInt()), index.data().toString(), room);
    } else if (const QVariant lines = index.data(LinesRole); column == ArtifactColumn::Lines && lines.isValid()) {
        paintLines(*painter, lines.value<ChangedLines>(), index.data().toString(), room);
    } else {
        painter->setPen(isPrimary(column) ? theme.text : theme.dim);
        painter->drawText(room, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize ArtifactCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const auto column = ArtifactColumn(index.column());
    const int bar = column == ArtifactColumn::Lines ? (barInGrid + 2) * sizes.grid : 0;
    const int width = column == ArtifactColumn::Status
        ? statusSize(option.fontMetrics, statusText(ArtifactStatus(index.data(StatusRole).toInt()))).width()
        : QFontMetrics(fontOf(column, option.font)).horizontalAdvance(index.data().toString());
    return {width + bar + 4 * sizes.grid, sizes.row};
}

} // namespace artiscope
