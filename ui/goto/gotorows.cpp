// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/goto/gotorows.h"

#include "app/models/gotomodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace artiscope {

namespace {

Icon signOf(GoToEntry::Kind kind)
{
    switch (kind) {
    case GoToEntry::Kind::Artifact:
        return Icon::Document;
    case GoToEntry::Kind::Target:
        return Icon::Details;
    case GoToEntry::Kind::Definition:
        return Icon::Table;
    case GoToEntry::Kind::Branch:
        return Icon::Branch;
    case GoToEntry::Kind::Profile:
        return Icon::Server;
    case GoToEntry::Kind::Heading:
        return Icon::Sidebar;
    case GoToEntry::Kind::Line:
        return Icon::ChevronRight;
    case GoToEntry::Kind::Command:
        break;
    }
    return Icon::Menu;
}

// Adjacent letters are one format.
QList<QTextLayout::FormatRange> boldAt(const QList<int> &places)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const int place : places) {
        if (!formats.isEmpty() && formats.constLast().start + formats.constLast().length == place)
            ++formats.last().length;
        else
            formats << QTextLayout::FormatRange{place, 1, bold};
    }
    return formats;
}

} // namespace

void GoToRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option.fontMetrics);
    const int padding = 2 * sizes.grid;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoundedGround(*painter, option, option.rect);
    const QString whyNot = index.data(GoToModel::WhyNotRole).toString();
    const bool on = whyNot.isEmpty();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect sign(line.left(), line.center().y() - sizes.icon / 2, sizes.icon, sizes.icon);
    paintIcon(*painter, signOf(GoToEntry::Kind(index.data(GoToModel::KindRole).toInt())), place(sign),
        on ? theme.dim : theme.faint);
    line.setLeft(sign.right() + padding);

    painter->setFont(option.font);
    painter->setPen(theme.dim);
    const auto single = int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    // Why it is off matters more than the shortcut that does nothing.
    const QString end = option.fontMetrics.elidedText(
        on ? index.data(GoToModel::HintRole).toString() : whyNot, Qt::ElideRight, line.width() / 2);
    painter->drawText(place(line), single | int(mirrored ? Qt::AlignLeft : Qt::AlignRight), end);
    if (!end.isEmpty())
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(end) - 2 * padding);

    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
    QTextLayout layout(text, option.font);
    // An elided text has other letters at those places.
    if (text == index.data().toString())
        layout.setFormats(boldAt(index.data(GoToModel::PlacesRole).value<QList<int>>()));
    QTextOption direction;
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setTextDirection(Qt::LeftToRight); // names and commands start where they are read from
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine shown = layout.createLine();
    shown.setLineWidth(line.width());
    layout.endLayout();
    const int width = qCeil(shown.naturalTextWidth());
    const QRect box = place(QRect(line.left(), line.top(), width, line.height()));
    painter->setPen(on ? theme.text : theme.dim);
    layout.draw(painter, QPointF(box.left(), line.top() + (line.height() - shown.height()) / 2));
    line.setLeft(line.left() + width + padding);
    painter->setPen(theme.dim);
    painter->drawText(place(line), single | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
        option.fontMetrics.elidedText(index.data(GoToModel::DetailRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace artiscope
