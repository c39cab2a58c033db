// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace artiscope {
namespace {

QColor ink(const QStyleOption *option, const Theme &theme)
{
    return option->state.testFlag(QStyle::State_Enabled) ? theme.dim : theme.faint;
}

// The rounded box of fields: a line, or 2 px of accent when it has the keyboard.
void paintFrame(QPainter *painter, const QStyleOption *option, const QRectF &rect, double radius)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = enabled && option->state.testFlag(QStyle::State_HasFocus);
    const bool under = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const double width = focus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focus ? theme.accent : (under ? theme.faint : theme.line), width));
    painter->setBrush(enabled ? theme.pane : theme.window);
    painter->drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter->restore();
}

void paintMark(QPainter *painter, const QStyleOption *option, bool round)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    const double side = std::min(option->rect.width(), option->rect.height());
    const QRectF box(QRectF(option->rect).center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    const QColor full = enabled ? theme.accent : theme.faint;
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
        painter->drawEllipse(box.center(), side / 5.5, side / 5.5);
    } else if (on || partly) {
        paintIcon(*painter, partly ? Icon::Minus : Icon::Check, inner, theme.onAccent);
    }
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    const auto arrow = [&](Icon icon) {
        const double side = std::min<double>(
            Sizes::of(option->fontMetrics).icon * 0.75, std::min(option->rect.width(), option->rect.height()));
        const QPointF half(side / 2, side / 2);
        paintIcon(*painter, icon, QRectF(QRectF(option->rect).center() - half, QSizeF(side, side)), ink(option, theme));
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintMark(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintMark(painter, option, true);
        return;
    case PE_IndicatorArrowDown:
        arrow(Icon::Down);
        return;
    case PE_IndicatorArrowUp:
        arrow(Icon::Up);
        return;
    case PE_IndicatorArrowRight:
        arrow(Icon::ChevronRight);
        return;
    case PE_IndicatorArrowLeft:
        arrow(Icon::ChevronLeft);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool open = option->state.testFlag(State_Open);
            arrow(open ? Icon::Down : option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight);
        }
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const double radius = Sizes::of(option->fontMetrics).radius;
    QStyleOption part(*option);
    if (control == CC_ComboBox) {
        paintFrame(painter, option, option->rect, radius);
        part.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        paintFrame(painter, option, option->rect, radius);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto step = [&](SubControl which, QAbstractSpinBox::StepEnabledFlag flag, PrimitiveElement element) {
            part.rect = subControlRect(CC_SpinBox, option, which, widget);
            part.state.setFlag(
                State_Enabled, option->state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(flag));
            drawPrimitive(element, &part, painter, widget);
        };
        step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorArrowUp);
        step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorArrowDown);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto sizes = [widget] {
        return Sizes::of(widget != nullptr ? widget->fontMetrics() : QFontMetrics(QFont()));
    };
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return sizes().icon;
    case PM_FocusFrameHMargin: // of cells: their text stands below that of the header
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return sizes().grid * 2 - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, as everywhere else in the window
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), Sizes::of(option->fontMetrics).control));
    return size;
}

} // namespace artiscope
