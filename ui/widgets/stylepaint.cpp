// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepaint.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace artiscope::stylepaint {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace

QString lookOf(const QWidget *widget)
{
    return widget != nullptr ? widget->property("look").toString() : QString();
}

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &ground, const QColor &border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void frame(QPainter *painter, const QStyleOption *option)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const bool under = enabled && has(option, QStyle::State_MouseOver);
    box(painter, option->rect, Sizes::of(option->fontMetrics).radius, enabled ? theme.pane : theme.window,
        focus       ? theme.accent
            : under ? theme.faint
                    : theme.line,
        focus ? 2 : 1);
}

void mark(QPainter *painter, const QStyleOption *option, bool round)
{
    const Theme &theme = Theme::current();
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool focus = has(option, QStyle::State_HasFocus);
    const double side = std::min(option->rect.width(), option->rect.height());
    const QRectF outer(QRectF(option->rect).center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QRectF inner = outer.adjusted(1, 1, -1, -1);
    const QColor full = has(option, QStyle::State_Enabled) ? theme.accent : theme.faint;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || partly || focus ? full : theme.faint, focus ? 2 : 1.2));
    painter->setBrush(on || partly ? full : theme.pane);
    const double radius = round ? side / 2 : side / 5;
    painter->drawRoundedRect(inner, radius, radius);
    if (focus && (on || partly)) { // the accent is used up already: a ring in the text's colour
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.text, 1.5));
        painter->drawRoundedRect(inner, radius, radius);
    }
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(outer.center(), side / 5.5, side / 5.5);
    } else if (on || partly) {
        paintIcon(*painter, partly ? Icon::Minus : Icon::Check, inner, theme.onAccent);
    }
    painter->restore();
}

void pushButton(QPainter *painter, const QStyleOptionButton *option, bool primary)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool under = has(option, QStyle::State_MouseOver);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    QColor ground = !enabled ? theme.pane : down ? theme.selection : under ? theme.hover : theme.pane;
    QColor border = focus ? theme.accent : theme.line;
    if (primary && enabled) {
        const QColor stronger = theme.isDark ? theme.accent.lighter(110) : theme.accent.darker(115);
        ground = down || under ? stronger : theme.accent;
        border = focus ? theme.text : ground;
    }
    box(painter, option->rect, Sizes::of(option->fontMetrics).radius, ground, border, focus ? 2 : 1);
}

void toolButton(QPainter *painter, const QStyleOptionToolButton *option)
{
    const Theme &theme = Theme::current();
    if (!has(option, QStyle::State_Enabled))
        return;
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focus = has(option, QStyle::State_HasFocus);
    if (!down && !focus && !has(option, QStyle::State_MouseOver))
        return;
    const QColor ground = down                 ? theme.selection
        : has(option, QStyle::State_MouseOver) ? theme.hover
                                               : QColor(Qt::transparent);
    box(painter, option->rect, Sizes::of(option->fontMetrics).radius, ground, theme.accent,
        focus                               ? 2
            : has(option, QStyle::State_On) ? 1
                                            : 0); // a ground alone is too pale a sign
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Theme &theme = Theme::current();
    const int grid = Sizes::of(option->fontMetrics).grid;
    const bool selected = has(option, QStyle::State_Selected);
    QColor ink = selected || has(option, QStyle::State_MouseOver) ? theme.text : theme.dim;
    if (!has(option, QStyle::State_Enabled))
        ink = theme.faint;
    else if (selected && has(option, QStyle::State_HasFocus))
        ink = theme.accent;
    painter->setPen(ink);
    painter->drawText(option->rect, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), option->text);
    if (selected) {
        const QRect line = option->rect.adjusted(2 * grid, 0, -2 * grid, 0);
        painter->fillRect(QRect(line.left(), line.bottom() - 1, line.width(), 2), theme.accent);
    }
}

void tab(QPainter *painter, const QStyleOptionTab *option, const TabNames &names)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(option->fontMetrics);
    const QRect where = option->rect;
    const bool selected = has(option, QStyle::State_Selected);
    const bool focus = selected && has(option, QStyle::State_HasFocus);
    const QColor ground = selected ? theme.pane : has(option, QStyle::State_MouseOver) ? theme.hover : theme.window;
    painter->fillRect(where, ground);
    if (!selected)
        painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), theme.line);
    painter->fillRect(QRect(where.right(), where.top(), 1, where.height()), theme.line);
    if (selected)
        painter->fillRect(
            QRect(where.left(), where.top(), where.width() - 1, 2), focus || names.marked ? theme.accent : theme.line);
    if (focus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(where.adjusted(1, 1, -2, -1));
    }
    QFont font = painter->font();
    font.setItalic(names.slanted);
    painter->setFont(font);
    const QFontMetrics metrics = painter->fontMetrics();
    QRect room = where.adjusted(3 * sizes.grid, 0, -sizes.row - sizes.grid, 0); // its cross is behind
    const auto draw = [&](const QString &text, const QColor &ink) {
        if (room.width() < 4 * sizes.grid)
            return;
        const QString fits = metrics.elidedText(text, Qt::ElideMiddle, room.width());
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option->direction, where, room),
            int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine), fits);
        room.setLeft(room.left() + metrics.horizontalAdvance(fits) + 2 * sizes.grid);
    };
    draw(names.texts.value(0), selected ? theme.text : theme.dim);
    draw(names.texts.value(1), theme.dim);
}

void pane(QPainter *painter, const QRect &rect, bool line)
{
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.pane);
    if (line)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider, const QColor &ground)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option->rect, ground);
    if (!has(option, QStyle::State_Enabled) || option->minimum == option->maximum)
        return;
    const bool held = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver));
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    const QColor usual = theme.isDark ? theme.line.lighter(150) : theme.line.darker(112);
    box(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, held ? theme.faint : usual, {}, 0);
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Theme &theme = Theme::current();
    const QRectF whole = option->rect;
    const double radius = whole.height() / 2;
    box(painter, whole, radius, theme.line, {}, 0);
    QRectF part = whole;
    if (option->maximum > option->minimum) {
        const double done = double(option->progress - option->minimum) / (option->maximum - option->minimum);
        part.setWidth(whole.width() * std::clamp(done, 0.0, 1.0));
    } else { // a third of it, to and fro
        constexpr qint64 period = 2400;
        const double at = motionIsReduced() ? 0.25 : double(QDateTime::currentMSecsSinceEpoch() % period) / period;
        part.setWidth(whole.width() / 3);
        part.moveLeft(whole.left() + (whole.width() - part.width()) * (at < 0.5 ? 2 * at : 2 - 2 * at));
    }
    if (option->direction == Qt::RightToLeft)
        part.moveRight(whole.right() - (part.left() - whole.left()));
    if (part.width() > 0)
        box(painter, part, radius, theme.accent, {}, 0);
}

} // namespace artiscope::stylepaint
