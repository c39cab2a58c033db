// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/themechoice.h"

namespace artiscope {

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::ContrastLight:
        return QStringLiteral("contrast-light");
    case ThemeChoice::ContrastDark:
        return QStringLiteral("contrast-dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromWord(QStringView word)
{
    for (const ThemeChoice choice : themeChoices) {
        if (word == themeWord(choice))
            return choice;
    }
    return ThemeChoice::System;
}

} // namespace artiscope
