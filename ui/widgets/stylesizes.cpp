// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the pieces of Style are, and where in a widget they lie.

#include "ui/widgets/style.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QStyleOption>

#include <algorithm>

namespace artiscope {

namespace {

Sizes sizesOf(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget) != nullptr)
        widget = widget->parentWidget(); // whose letters are not smaller
    return Sizes::of(widget != nullptr ? widget->fontMetrics() : QFontMetrics(QFont()));
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return sizesOf(widget).icon;
    case PM_FocusFrameHMargin: // of cells: their text stands below that of the header
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return sizesOf(widget).grid * 2 - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth: // of a text field: room for the border, for its round corners too
        return stylepaint::lookOf(widget) == QLatin1String("field") ? sizesOf(widget).grid : 1;
    case PM_TabBarTabHSpace:
        return sizesOf(widget).grid * 6;
    case PM_ScrollBarExtent:
        return sizesOf(widget).grid * 5 / 2;
    case PM_ScrollBarSliderMin:
        return sizesOf(widget).grid * 6;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return sizesOf(widget).grid;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, as everywhere else in the window
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::current().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const Sizes sizes = option != nullptr ? Sizes::of(option->fontMetrics) : sizesOf(widget);
    const int grid = sizes.grid;
    switch (type) {
    case CT_ComboBox:
    case CT_SpinBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), sizes.control)};
    }
    case CT_LineEdit: // without a frame it stands in a field that has one
        if (const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option); line && line->lineWidth == 0)
            return contents;
        return {contents.width() + 2 * (2 * grid + 1), std::max(contents.height() + 2 * (grid + 1), sizes.control)};
    case CT_PushButton:
        return {contents.width() + 2 * (3 * grid + 1), std::max(contents.height() + 2 * (grid + 2), sizes.control)};
    case CT_ToolButton:
        return contents + QSize(2 * (grid + 1), 2 * (grid + 1));
    case CT_TabBarTab:
        return {contents.width(), sizes.tab};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool horizontal = header == nullptr || header->orientation == Qt::Horizontal;
        return {size.width() + 3 * sizesOf(widget).grid, sizesOf(widget).row + (horizontal ? 1 : 0)};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 2 * grid + 1};
        const bool column = item->menuHasCheckableItems || item->maxIconWidth > 0;
        const QString shortcut = item->text.section(u'\t', 1);
        return {contents.width() + (column ? sizes.icon + 2 * grid : 0) + (shortcut.isEmpty() ? 8 : 14) * grid,
            std::max(contents.height(), item->fontMetrics.height()) + 2 * grid};
    }
    case CT_MenuBarItem:
        return contents + QSize(4 * grid, 2 * grid);
    case CT_ProgressBar:
        return {contents.width(), grid};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int grid = sizesOf(widget).grid;
    switch (element) {
    case SE_LineEditContents:
        if (const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option); line && line->lineWidth > 0)
            return option->rect.adjusted(2 * grid + 1, 1, -2 * grid - 1, -1);
        return option->rect;
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool arrow = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        const int before = 2 * grid;
        const int behind = arrow ? 5 * grid : 2 * grid;
        return visualRect(option->direction, option->rect, option->rect.adjusted(before, 0, -behind, -1));
    }
    case SE_HeaderArrow: {
        const int side = 3 * grid;
        const QRect rect = option->rect;
        return visualRect(
            option->direction, rect, QRect(rect.right() - side - grid, rect.center().y() - side / 2, side, side));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A scroll bar without buttons: all of it is groove.
    const QRect groove = bar->rect;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? groove.width() : groove.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(length * qint64(bar->pageStep) / (range + bar->pageStep));
        thumb = std::min(length, std::max(thumb, proxy()->pixelMetric(PM_ScrollBarSliderMin, bar, widget)));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect along = horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                                       : QRect(groove.left(), groove.top() + from, groove.width(), size);
        return visualRect(bar->direction, groove, along);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return groove;
    case SC_ScrollBarSlider:
        return piece(start, thumb);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

} // namespace artiscope
