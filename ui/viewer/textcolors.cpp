// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textcolors.h"

#include "ui/widgets/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

struct RoleColor {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColor roleColors[]{
    {Role::Plain, 0x1b2430, 0xe2e7ee},
    {Role::Comment, 0x556170, 0x9aa6b5},
    {Role::Keyword, 0x7a2f9a, 0xd0a0e8},
    {Role::Key, 0x7a2f9a, 0xd0a0e8},
    {Role::String, 0x17633a, 0x8fd6a8},
    {Role::Number, 0x40608f, 0xa6c0f0},
    {Role::Literal, 0x8a4a00, 0xe8b45a},
    {Role::Tag, 0x7a2f9a, 0xd0a0e8},
    {Role::Attribute, 0x086072, 0x56c5d8},
    {Role::Punctuation, 0x4a5563, 0xa9b4c2},
    {Role::Interface, 0x086072, 0x56c5d8},
    {Role::Address, 0x0b4fb3, 0x6caeff},
    {Role::Vlan, 0x4b5a00, 0xc3d465},
    {Role::AsNumber, 0x7a5200, 0xe6c36a},
    {Role::Secret, 0xb3106f, 0xff8fc4},
    {Role::Template, 0x94380a, 0xf3ab82},
    {Role::Heading, 0x0f4f7f, 0x8fd0f5},
    {Role::Emphasis, 0x5a3d10, 0xe0c79a},
    {Role::Link, 0x0b4fb3, 0x8db8f7},
    {Role::Invalid, 0xa8202c, 0xf79aa1},
};
static_assert(std::size(roleColors) == roleCount);

std::array<TextColors::Mark, markCount> marksOf(const Theme &theme)
{
    const QColor moved(theme.isDark ? 0x1b2f37 : 0xe4f1f4);
    return {{{theme.added, theme.addedGround, theme.addedWord}, {theme.removed, theme.removedGround, theme.removedWord},
        {theme.changed, theme.changedGround, theme.changedGround}, {theme.accent, moved, moved},
        {theme.changed, theme.changedGround, theme.changedGround}, {theme.added, theme.addedGround, theme.addedWord},
        {theme.accent, moved, moved}, {theme.removed, theme.removedGround, theme.removedWord}}};
}

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// As much nearer to the colour of text as it takes to be read on all of these grounds.
QColor strengthened(const QColor &color, const Theme &theme, const std::array<QColor, 6> &grounds)
{
    constexpr double wanted = 7;
    constexpr int steps = 20;
    QColor mixed = color;
    for (int step = 0; step <= steps; ++step) {
        const auto mix = [part = double(step) / steps](double from, double to) { return from + (to - from) * part; };
        mixed = QColor::fromRgbF(float(mix(color.redF(), theme.text.redF())),
            float(mix(color.greenF(), theme.text.greenF())), float(mix(color.blueF(), theme.text.blueF())));
        if (std::all_of(grounds.cbegin(), grounds.cend(),
                [&mixed](const QColor &ground) { return contrast(mixed, ground) >= wanted; }))
            break;
    }
    return mixed;
}

} // namespace

TextColors TextColors::light()
{
    TextColors colors;
    colors.ground = QColor(0xff, 0xff, 0xff);
    colors.text = QColor(0x1b, 0x24, 0x30);
    colors.lineNumber = QColor(0x68, 0x74, 0x83);
    colors.separator = QColor(0xdd, 0xe2, 0xe8);
    colors.skipped = QColor(0xed, 0xf1, 0xf4);
    colors.accent = QColor(0x0a, 0x6e, 0x80);
    colors.selection = QColor(0xd3, 0xea, 0xee);
    colors.occurrence = QColor(0xe2, 0xe6, 0xf6);
    colors.hit = QColor(0xff, 0xf0, 0xc2);
    colors.currentHit = QColor(0xff, 0xdf, 0x8a);
    colors.hitMark = QColor(0x9a, 0x6c, 0x00);
    for (const RoleColor &color : roleColors)
        colors.roles[size_t(color.role)] = QColor(color.light);
    colors.marks = marksOf(Theme::light());
    return colors;
}

TextColors TextColors::dark()
{
    TextColors colors;
    colors.ground = QColor(0x1a, 0x1e, 0x25);
    colors.text = QColor(0xe2, 0xe7, 0xee);
    colors.lineNumber = QColor(0x8a, 0x95, 0xa3);
    colors.separator = QColor(0x2a, 0x30, 0x3a);
    colors.skipped = QColor(0x24, 0x2a, 0x33);
    colors.accent = QColor(0x56, 0xc5, 0xd8);
    colors.selection = QColor(0x17, 0x3f, 0x48);
    colors.occurrence = QColor(0x33, 0x38, 0x4e);
    colors.hit = QColor(0x3a, 0x2f, 0x14);
    colors.currentHit = QColor(0x46, 0x38, 0x12);
    colors.hitMark = QColor(0xe0, 0xb6, 0x4a);
    for (const RoleColor &color : roleColors)
        colors.roles[size_t(color.role)] = QColor(color.dark);
    colors.marks = marksOf(Theme::dark());
    return colors;
}

TextColors TextColors::forTheme(const Theme &theme)
{
    TextColors colors = theme.isDark ? dark() : light();
    if (!theme.isHighContrast)
        return colors;
    colors.ground = theme.pane;
    colors.text = theme.text;
    colors.separator = theme.line;
    colors.skipped = theme.hover;
    colors.accent = theme.accent;
    colors.selection = theme.selection;
    colors.marks = marksOf(theme);
    const std::array grounds{
        colors.ground, colors.skipped, colors.selection, colors.occurrence, colors.hit, colors.currentHit};
    colors.lineNumber = strengthened(colors.lineNumber, theme, grounds);
    colors.hitMark = strengthened(colors.hitMark, theme, grounds);
    for (QColor &role : colors.roles)
        role = strengthened(role, theme, grounds);
    return colors;
}

TextColors TextColors::forPalette(const QPalette &palette)
{
    return forTheme(Theme::of(palette));
}

} // namespace artiscope
