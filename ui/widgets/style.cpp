// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace artiscope {

using stylepaint::lookOf;

namespace {

constexpr int frameTime = 33; // ms

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void polishLabel(QLabel &label, const QString &look)
{
    const Sizes sizes = Sizes::of(label.fontMetrics());
    const bool small = look == QLatin1String("heading") || look == QLatin1String("hint");
    // By role, so that it follows the theme: placeholders are dim as well.
    if (small || look == QLatin1String("dim"))
        label.setForegroundRole(QPalette::PlaceholderText);
    if (small || look == QLatin1String("title")) {
        QFont font = label.font();
        if (look != QLatin1String("hint"))
            font.setWeight(QFont::DemiBold);
        if (small)
            font.setPixelSize(sizes.small);
        label.setFont(font);
    }
    if (look == QLatin1String("hint")) {
        label.setFrameShape(QFrame::StyledPanel);
        label.setContentsMargins(sizes.grid, 0, sizes.grid, 0);
    }
}

void polishHeader(QHeaderView &header)
{
    header.setFrameShape(QFrame::NoFrame);
    header.setAttribute(Qt::WA_Hover);
    if (header.orientation() != Qt::Horizontal)
        return;
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(Sizes::of(header.fontMetrics()).small);
    header.setFont(font);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

// What lies under a scroll bar: the ground of the view that it belongs to.
QColor groundOf(const QWidget *scrollBar)
{
    for (const QWidget *widget = scrollBar; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return Theme::current().pane;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    m_frames.setInterval(frameTime);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        // Those that are still seen and still move come back when they are painted.
        const QList<QPointer<QWidget>> moving = std::exchange(m_moving, {});
        for (const QPointer<QWidget> &bar : moving) {
            if (bar)
                bar->update();
        }
        if (moving.isEmpty())
            m_frames.stop();
    });
}

void Style::animate(const QWidget *bar) const
{
    // A style is handed its widgets as const, to paint them; to have one painted again is not to change it.
    auto *const moving = const_cast<QWidget *>(bar); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (moving == nullptr || m_moving.contains(moving))
        return;
    m_moving.append(moving);
    if (!m_frames.isActive())
        m_frames.start();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const QString look = lookOf(widget);
    if (look == QLatin1String("pane") || look == QLatin1String("separator")) {
        widget->setBackgroundRole(look == QLatin1String("pane") ? QPalette::Base : QPalette::Mid);
        widget->setAutoFillBackground(true);
    } else if (look == QLatin1String("bar")) {
        widget->setAttribute(Qt::WA_StyledBackground);
        widget->setContentsMargins(0, 0, 0, 1); // its line
    }
    if (auto *const label = qobject_cast<QLabel *>(widget)) {
        if (!look.isEmpty())
            polishLabel(*label, look);
    } else if (auto *const header = qobject_cast<QHeaderView *>(widget)) {
        polishHeader(*header);
    } else if (auto *const view = qobject_cast<QAbstractItemView *>(widget)) {
        view->setFrameShape(QFrame::NoFrame);
        if (look == QLatin1String("side"))
            view->viewport()->setBackgroundRole(QPalette::Window);
    } else if (auto *const tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setDrawBase(false);
        tabs->setAttribute(Qt::WA_Hover);
    } else if (auto *const status = qobject_cast<QStatusBar *>(widget)) {
        status->setMinimumHeight(Sizes::of(status->fontMetrics()).statusBar);
    } else if (auto *const line = qobject_cast<QLineEdit *>(widget)) {
        line->setAttribute(Qt::WA_Hover);
    } else if (auto *const button = qobject_cast<QPushButton *>(widget); button && look == QLatin1String("primary")) {
        QFont font = button->font();
        font.setWeight(QFont::DemiBold);
        button->setFont(font);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    const auto arrow = [&](Icon icon) {
        const double side = std::min<double>(
            Sizes::of(option->fontMetrics).icon * 0.75, std::min(option->rect.width(), option->rect.height()));
        const QPointF half(side / 2, side / 2);
        const QColor ink = option->state.testFlag(State_Enabled) ? theme.dim : theme.faint;
        paintIcon(*painter, icon, QRectF(QRectF(option->rect).center() - half, QSizeF(side, side)), ink);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::mark(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::mark(painter, option, true);
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
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option)) // "down" is how Qt calls the ascending order
            arrow(header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::Down : Icon::Up);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool open = option->state.testFlag(State_Open);
            arrow(open ? Icon::Down : option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight);
        }
        return;
    case PE_FrameFocusRect:
        stylepaint::box(painter, option->rect, 3, Qt::transparent, theme.accent, 2);
        return;
    case PE_PanelLineEdit: // without a frame it stands in a field that has one
        if (const auto *line = as<QStyleOptionFrame>(option); line && line->lineWidth > 0)
            stylepaint::frame(painter, option);
        return;
    case PE_Frame:
        if (lookOf(widget) == QLatin1String("field") || lookOf(widget) == QLatin1String("hint")) {
            stylepaint::frame(painter, option);
            return;
        }
        [[fallthrough]];
    case PE_FrameMenu:
        painter->save();
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.pane);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.pane);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.line);
        return;
    case PE_Widget:
        if (lookOf(widget) == QLatin1String("bar"))
            stylepaint::pane(painter, option->rect, true);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundOf(widget));
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

namespace {

// A flat button is only its words until somebody is about to press it.
bool isQuiet(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::Flat)
        && !(button.state & (QStyle::State_MouseOver | QStyle::State_HasFocus | QStyle::State_Sunken));
}

} // namespace

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_PushButton: // without the base's rectangle for the focus: our border says it
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        if (const auto *button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton label(*button);
            const bool primary = lookOf(widget) == QLatin1String("primary");
            const bool enabled = label.state.testFlag(State_Enabled);
            painter->save();
            if (primary && enabled)
                label.palette.setColor(QPalette::ButtonText, theme.onAccent);
            else if (isQuiet(label))
                label.palette.setColor(QPalette::ButtonText, theme.dim);
            if (primary && !enabled) { // bold is for what can be pressed
                QFont font = painter->font();
                font.setWeight(QFont::Normal);
                painter->setFont(font);
            }
            proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
            painter->restore();
        }
        return;
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option); button && !isQuiet(*button))
            stylepaint::pushButton(painter, button, lookOf(widget) == QLatin1String("primary"));
        return;
    case CE_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            const QString look = lookOf(widget);
            const auto *bar = qobject_cast<const QTabBar *>(widget);
            if (bar && look.startsWith(QLatin1String("reading"))) {
                const QStringList data = bar->tabData(tab->tabIndex).toStringList();
                stylepaint::tab(painter, tab,
                    {.texts = data.mid(1),
                        .slanted = data.value(0).isEmpty(),
                        .marked = look == QLatin1String("readingActive")});
            } else {
                stylepaint::tab(painter, tab);
            }
        }
        return;
    case CE_Header: // the base would ask itself, not us, where the parts lie
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader part(*header);
            proxy()->drawControl(CE_HeaderSection, &part, painter, widget);
            part.rect = proxy()->subElementRect(SE_HeaderLabel, header, widget);
            proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = proxy()->subElementRect(SE_HeaderArrow, header, widget);
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            stylepaint::pane(painter, option->rect, header->orientation == Qt::Horizontal);
        return;
    case CE_HeaderEmptyArea:
        stylepaint::pane(painter, option->rect, option->state.testFlag(State_Horizontal));
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader label(*header);
            label.palette.setColor(
                QPalette::ButtonText, header->state.testFlag(State_MouseOver) ? theme.text : theme.dim);
            label.state.setFlag(State_On, false); // never bolder because a cell is chosen
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            stylepaint::menuItem(painter, item);
        return;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            stylepaint::menuBarItem(painter, item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.pane);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            stylepaint::progress(painter, bar);
            if (bar->minimum == bar->maximum && !motionIsReduced())
                animate(widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QStyleOption part(*option);
    if (control == CC_ComboBox) {
        stylepaint::frame(painter, option);
        part.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
        return;
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        stylepaint::frame(painter, option);
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
    if (const auto *button = as<QStyleOptionToolButton>(option); control == CC_ToolButton && button) {
        stylepaint::toolButton(painter, button);
        QStyleOptionToolButton label(*button);
        if (lookOf(widget) == QLatin1String("changed"))
            label.palette.setColor(QPalette::ButtonText, Theme::current().changed);
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar) {
        const QRect slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
        stylepaint::scrollBar(painter, bar, slider, groundOf(widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) { // each of the base's is a picture file, and the first of them loads what reads it
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::More, IconInk::Dim);
    case SP_LineEditClearButton:
        return icon(Icon::Close, IconInk::Dim);
    case SP_ArrowLeft:
        return icon(Icon::ChevronLeft, IconInk::Dim);
    case SP_ArrowRight:
        return icon(Icon::ChevronRight, IconInk::Dim);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace artiscope
