// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"
#include "ui/viewer/textmarks.h"

#include <QColor>

#include <array>

class QPalette;

namespace artiscope {

struct Theme;

// The colours of source text. Every one that is read has a contrast of 4.5 or more on the ground, on the selection and
// on the marks of hits (WCAG 2.1 AA).
struct TextColors {
    QColor ground;
    QColor text;
    QColor lineNumber;
    QColor separator;
    QColor skipped; // ground of a row that stands for others
    QColor accent; // focus ring and caret
    QColor selection;
    QColor occurrence; // of the name at the caret
    QColor hit;
    QColor currentHit; // with an accent border, since colour alone says nothing
    QColor hitMark; // of a hit in the scroll bar, the current one in the accent colour; 3 or more on what is below
    std::array<QColor, roleCount> roles;
    struct Mark { // of a difference: look.md's, as everywhere in the window
        QColor ink;
        QColor ground;
        QColor word; // text on it is in the colour of text, whatever it is
        bool operator==(const Mark &) const = default;
    };
    std::array<Mark, markCount> marks;

    bool operator==(const TextColors &) const = default;

    static TextColors light();
    static TextColors dark();
    static TextColors forTheme(const Theme &theme); // with high contrast, 7 or more on all of that
    static TextColors forPalette(const QPalette &palette);

    [[nodiscard]] const QColor &of(Role role) const { return roles[size_t(role)]; }
    [[nodiscard]] const Mark &of(LineMark mark) const { return marks[size_t(mark)]; }
};

} // namespace artiscope
