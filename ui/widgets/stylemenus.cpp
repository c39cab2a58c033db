// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How menus are painted.

#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace artiscope::stylepaint {

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option->fontMetrics);
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(rect.left() + sizes.grid, rect.center().y(), rect.width() - 2 * sizes.grid, 1), theme.line);
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (enabled && option->state.testFlag(QStyle::State_Selected))
        box(painter, rect, sizes.grid, theme.selection, {}, 0);

    // Laid out from the left; mirrored as a whole for right-to-left.
    const auto place = [option](const QRect &box) { return QStyle::visualRect(option->direction, option->rect, box); };
    const QColor ink = enabled ? theme.text : theme.faint;
    int x = rect.left() + 2 * sizes.grid;
    if (option->menuHasCheckableItems || option->maxIconWidth > 0) {
        const QRect cell(x, rect.center().y() - sizes.icon / 2, sizes.icon, sizes.icon);
        if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
            if (option->checked)
                paintIcon(*painter, Icon::Check, place(cell), enabled ? theme.accent : theme.faint);
        } else {
            option->icon.paint(painter, place(cell), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        x += sizes.icon + 2 * sizes.grid;
    }
    const int end = rect.right() - 3 * sizes.grid;
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = sizes.icon * 5 / 8;
        const QRect arrow(end - side, rect.center().y() - side / 2, side, side);
        paintIcon(*painter, option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, place(arrow),
            enabled ? theme.dim : theme.faint);
    }
    const QString shortcut = option->text.section(u'\t', 1);
    const int flags = int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextShowMnemonic)
        | int(Qt::TextSingleLine) | int(Qt::TextDontClip);
    painter->save();
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(place(QRect(x, rect.top(), end - x, rect.height())), flags, option->text.section(u'\t', 0, 0));
    if (!shortcut.isEmpty()) {
        const int width = option->reservedShortcutWidth;
        painter->setPen(enabled ? theme.dim : theme.faint);
        painter->drawText(place(QRect(end - width, rect.top(), width, rect.height())), flags, shortcut);
    }
    painter->restore();
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option->rect, theme.pane);
    if (enabled && option->state.testFlag(QStyle::State_Selected))
        box(painter, option->rect, Sizes::of(option->fontMetrics).grid, theme.selection, {}, 0);
    painter->setPen(enabled ? theme.text : theme.faint);
    painter->drawText(option->rect,
        int(Qt::AlignCenter) | int(Qt::TextShowMnemonic) | int(Qt::TextSingleLine) | int(Qt::TextDontClip),
        option->text);
}

} // namespace artiscope::stylepaint
