// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/branchrows.h"

#include "app/domain/branch.h"
#include "app/models/branchmodel.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace artiscope {

void BranchRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const int padding = 2 * sizes.grid;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    paintRoundedGround(*painter, option, option.rect);
    const QString beneath = index.data(BranchModel::DescriptionRole).toString();
    const QString branched = index.data(BranchModel::BranchedRole).toString();
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    if (!beneath.isEmpty())
        line.setHeight(sizes.row);

    const auto place = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    painter->setPen(theme.dim);
    painter->drawText(place(line), int(Qt::AlignVCenter) | int(Qt::AlignTrailing) | int(Qt::TextSingleLine), branched);
    if (!branched.isEmpty())
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(branched) - padding);
    const QRect second = option.rect.adjusted(padding, sizes.row - sizes.grid, -padding, 0);

    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(theme.text);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
    const int width = painter->fontMetrics().horizontalAdvance(name);
    painter->drawText(place(line), int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine), name);
    QRect badges = line.adjusted(width + padding, 0, 0, 0);
    painter->setFont(option.font);
    if (index.data(BranchModel::DefaultRole).toBool())
        badges.setLeft(
            badges.left() + paintBadge(*painter, tr("default"), theme.dim, theme.hover, place(badges)) + padding);
    const auto state = BranchState(index.data(BranchModel::StateRole).toInt());
    const QString stateText = index.data(BranchModel::StateTextRole).toString();
    if (state == BranchState::Open && !stateText.isEmpty()) {
        paintBadge(*painter, stateText, theme.added, theme.addedGround, place(badges));
    } else if (!stateText.isEmpty()) {
        const bool bad = state == BranchState::MergeFailed || state == BranchState::Deleting;
        paintBadge(*painter, stateText, bad ? theme.removed : theme.changed,
            bad ? theme.removedGround : theme.changedGround, place(badges));
    }
    if (!beneath.isEmpty()) {
        painter->setPen(theme.dim);
        painter->drawText(second, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
            option.fontMetrics.elidedText(beneath, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

QSize BranchRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes sizes = Sizes::of(option.fontMetrics);
    return {40 * sizes.grid,
        index.data(BranchModel::DescriptionRole).toString().isEmpty() ? sizes.row : 2 * sizes.row - sizes.grid};
}

} // namespace artiscope
