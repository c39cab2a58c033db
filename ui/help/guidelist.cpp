// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidelist.h"

#include "ui/widgets/rowpainter.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QStyledItemDelegate>

namespace artiscope {

namespace {

class GuideDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Sizes sizes = Sizes::of(option.fontMetrics);
        const QRect box = option.rect.adjusted(2 * sizes.grid, 0, -2 * sizes.grid, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRoundedGround(*painter, option, box);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), sizes.radius, sizes.radius);
        }
        const int count = index.data(GuideList::CountRole).toInt();
        const QString hits = count == 0 ? QString() : QLocale().toString(count);
        QFont font = option.font;
        font.setBold(option.state.testFlag(QStyle::State_Selected));
        const int last = option.fontMetrics.horizontalAdvance(hits);
        const QRect room = box.adjusted(2 * sizes.grid, 0, -2 * sizes.grid, 0);
        RowPainter(*painter, option, room.adjusted(0, 0, -last - sizes.grid, 0), 0)
            .put(index.data(Qt::DisplayRole).toString(), font, theme.text);
        RowPainter(*painter, option, room.adjusted(room.width() - last, 0, 0, 0), 0).put(hits, option.font, theme.dim);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {0, Sizes::of(option.fontMetrics).row};
    }
};

} // namespace

GuideList::GuideList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("guidePages"));
    setAccessibleName(tr("Pages"));
    setProperty("look", QStringLiteral("side"));
    setItemDelegate(new GuideDelegate(this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

} // namespace artiscope
