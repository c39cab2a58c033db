// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace artiscope {

const Theme &Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.window = QColor(0xf3f5f7);
        t.pane = QColor(0xffffff);
        t.line = QColor(0xdde2e8);
        t.text = QColor(0x1b2430);
        t.dim = QColor(0x5b6776);
        t.faint = QColor(0x7d8896);
        t.accent = QColor(0x0a6e80);
        t.onAccent = QColor(0xffffff);
        t.selection = QColor(0xd3eaee);
        t.hover = QColor(0xe9edf1);
        t.added = QColor(0x17723d);
        t.removed = QColor(0xb3303a);
        t.changed = QColor(0x8a5a00);
        t.addedGround = QColor(0xe4f6ea);
        t.removedGround = QColor(0xfdebec);
        t.changedGround = QColor(0xfff3da);
        t.addedWord = QColor(0xb4e6c5);
        t.removedWord = QColor(0xf6c3c7);
        t.pinned = QColor(0xf2b134);
        t.onPinned = QColor(0x3d2c00);
        return t;
    }();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.isDark = true;
        t.window = QColor(0x14171c);
        t.pane = QColor(0x1a1e25);
        t.line = QColor(0x2a303a);
        t.text = QColor(0xe2e7ee);
        t.dim = QColor(0x9aa6b5);
        t.faint = QColor(0x6f7b8a);
        t.accent = QColor(0x56c5d8);
        t.onAccent = QColor(0x06222a);
        t.selection = QColor(0x173f48);
        t.hover = QColor(0x242a33);
        t.added = QColor(0x6fd695);
        t.removed = QColor(0xf08a92);
        t.changed = QColor(0xe8b45a);
        t.addedGround = QColor(0x15301f);
        t.removedGround = QColor(0x3a1d21);
        t.changedGround = QColor(0x352a14);
        t.addedWord = QColor(0x245a38);
        t.removedWord = QColor(0x6b2d34);
        t.pinned = QColor(0xd69a26);
        t.onPinned = QColor(0x201600);
        return t;
    }();
    return theme;
}

const Theme &Theme::contrastLight()
{
    static const Theme theme = [] {
        Theme t;
        t.isHighContrast = true;
        t.window = QColor(0xffffff);
        t.pane = QColor(0xffffff);
        t.line = QColor(0x6b7480);
        t.text = QColor(Qt::black);
        t.dim = QColor(0x2c343e);
        t.faint = QColor(0x4f5761);
        t.accent = QColor(0x00424e);
        t.onAccent = QColor(0xffffff);
        t.selection = QColor(0xc3e6ee);
        t.hover = QColor(0xe6eaef);
        t.added = QColor(0x07441f);
        t.removed = QColor(0x7d0a16);
        t.changed = QColor(0x523400);
        t.addedGround = QColor(0xe4f6ea);
        t.removedGround = QColor(0xfdebec);
        t.changedGround = QColor(0xfff3da);
        t.addedWord = QColor(0xb4e6c5);
        t.removedWord = QColor(0xf6c3c7);
        t.pinned = QColor(0xffbe3d);
        t.onPinned = QColor(0x1f1600);
        return t;
    }();
    return theme;
}

const Theme &Theme::contrastDark()
{
    static const Theme theme = [] {
        Theme t;
        t.isDark = true;
        t.isHighContrast = true;
        t.window = QColor(Qt::black);
        t.pane = QColor(Qt::black);
        t.line = QColor(0x8d97a3);
        t.text = QColor(0xffffff);
        t.dim = QColor(0xd3dae3);
        t.faint = QColor(0x98a2ae);
        t.accent = QColor(0x7fe3f5);
        t.onAccent = QColor(0x00171c);
        t.selection = QColor(0x0d3a45);
        t.hover = QColor(0x1e242b);
        t.added = QColor(0x8ff0b0);
        t.removed = QColor(0xffb3b9);
        t.changed = QColor(0xffd27a);
        t.addedGround = QColor(0x062812);
        t.removedGround = QColor(0x370b10);
        t.changedGround = QColor(0x2e2204);
        t.addedWord = QColor(0x1a5230);
        t.removedWord = QColor(0x651e26);
        t.pinned = QColor(0xffb938);
        t.onPinned = QColor(0x140d00);
        return t;
    }();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    for (const Theme *theme : {&contrastLight(), &contrastDark()}) {
        // A desktop may have the same ground; not the same lines, too.
        if (palette.color(QPalette::Window) == theme->window && palette.color(QPalette::Mid) == theme->line)
            return *theme;
    }
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme &Theme::current()
{
    return of(QGuiApplication::palette());
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &usual, const QColor &disabled) {
        result.setColor(QPalette::Active, role, usual);
        result.setColor(QPalette::Inactive, role, usual);
        result.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, faint);
    set(QPalette::Base, pane, pane);
    set(QPalette::AlternateBase, window, window);
    set(QPalette::Text, text, faint);
    set(QPalette::PlaceholderText, dim, faint);
    set(QPalette::Button, pane, pane);
    set(QPalette::ButtonText, text, faint);
    set(QPalette::BrightText, removed, removed);
    set(QPalette::Highlight, selection, hover);
    set(QPalette::HighlightedText, text, faint);
    set(QPalette::Link, accent, faint);
    set(QPalette::LinkVisited, accent, faint);
    set(QPalette::ToolTipBase, pane, pane);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Light, pane, pane);
    set(QPalette::Midlight, hover, hover);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, faint, faint);
    set(QPalette::Shadow, isDark ? QColor(Qt::black) : faint, line);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, accent, faint);
#endif
    return result;
}

Sizes Sizes::of(const QFontMetrics &metrics)
{
    // Text height is about 16 px where the drawings have a 13 px font.
    const double scale = std::max(0.75, metrics.height() / 16.0);
    const auto px = [scale](int value) { return std::max(1, qRound(value * scale)); };
    Sizes sizes;
    sizes.grid = px(4);
    sizes.row = px(26);
    sizes.toolBar = px(48);
    sizes.tab = px(38);
    sizes.statusBar = px(26);
    sizes.radius = px(6);
    sizes.icon = px(16);
    sizes.largeIcon = px(20);
    sizes.control = px(30);
    sizes.small = px(11);
    return sizes;
}

} // namespace artiscope
