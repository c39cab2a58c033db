// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace artiscope {

// The colours that a person can choose. Their words are stable: in the settings, on the command line, in the menu.
enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };

inline constexpr std::array themeChoices{
    ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastLight, ThemeChoice::ContrastDark};

[[nodiscard]] QString themeWord(ThemeChoice choice); // "system"
[[nodiscard]] ThemeChoice themeFromWord(QStringView word); // anything unknown: System

} // namespace artiscope
