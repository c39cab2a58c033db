// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/linehistorydelegate.h"

#include "app/models/linehistorymodel.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace artiscope {

namespace {

QFont textFont(const QFont &font)
{
    QFont fixed = contentFont();
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

QRect insideOf(const QRect &row, const Sizes &sizes)
{
    return row.adjusted(3 * sizes.grid, sizes.grid, -3 * sizes.grid, -sizes.grid);
}

constexpr int sentenceFlags = int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

} // namespace

void LineHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect inside = insideOf(option.rect, Sizes::of(option.fontMetrics));
    const QString detail = index.data(LineHistoryModel::DetailRole).toString();
    painter->save();
    painter->setFont(option.font);
    if (index.data(LineHistoryModel::IsEndRole).toBool()) {
        painter->setPen(theme.dim);
        painter->drawText(inside, sentenceFlags, detail);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    QRect row(inside.left(), inside.top(), inside.width(), option.fontMetrics.height());
    const auto put = [&](const QRect &where, const QString &text) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, where),
            int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextExpandTabs),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme.text);
    const QString time = index.data(LineHistoryModel::TimeRole).toString();
    put(row, time);
    const int width = painter->fontMetrics().horizontalAdvance(time) + option.fontMetrics.averageCharWidth() * 2;
    painter->setFont(option.font);
    painter->setPen(theme.dim);
    put(row.adjusted(std::min(width, row.width()), 0, 0, 0), detail);
    painter->setFont(textFont(option.font));
    painter->setPen(theme.text);
    const QStringList words = index.data(LineHistoryModel::WordsRole).toStringList();
    row.setHeight(painter->fontMetrics().height());
    row.moveTop(inside.top() + option.fontMetrics.height());
    for (const QString &line : words) {
        put(row, line);
        row.translate(0, row.height());
    }
    painter->restore();
}

QSize LineHistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const int around = 2 * sizes.grid;
    if (index.data(LineHistoryModel::IsEndRole).toBool()) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const QRect text = option.fontMetrics.boundingRect(
            insideOf(QRect(0, 0, width, 1), sizes), sentenceFlags, index.data(LineHistoryModel::DetailRole).toString());
        return {40 * sizes.grid, text.height() + around};
    }
    const auto lines = int(index.data(LineHistoryModel::WordsRole).toStringList().size());
    return {
        40 * sizes.grid, option.fontMetrics.height() + lines * QFontMetrics(textFont(option.font)).height() + around};
}

} // namespace artiscope
