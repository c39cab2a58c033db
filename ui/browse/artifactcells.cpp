// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/artifactcells.h"

#include "app/models/artifactroles.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace artiscope {

namespace {
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
    const int width = column == ArtifactColumn::Status
        ? statusSize(option.fontMetrics, statusText(ArtifactStatus(index.data(StatusRole).toInt()))).width()
        : QFontMetrics(fontOf(column, option.font)).horizontalAdvance(index.data().toString());
    return {width + 4 * sizes.grid, sizes.row};
}

} // namespace artiscope
