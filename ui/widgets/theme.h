// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>

namespace artiscope {

// Every colour of the window, by what it means. Every text that is read has 4.5 or more on each ground that it is on,
// every sign 3 (WCAG 2 AA). There are light and dark, and each with high contrast, where texts have 7 (AAA); everything
// that paints by hand asks Theme::current() when it paints, so that a change of theme needs no bookkeeping (Qt repaints
// on a new palette).
struct Theme {
    bool isDark = false;
    bool isHighContrast = false;
    QColor window; // side bar, status bar
    QColor pane; // tables, text
    QColor line; // separators, the only borders
    QColor text;
    QColor dim; // what is secondary
    QColor faint; // the edge of what can be ticked, and what is disabled; never for what must be read
    QColor accent; // primary button, current tab, focus, links
    QColor onAccent; // text on the accent
    QColor selection; // ground of what is selected
    QColor hover; // ground under the pointer
    QColor added, removed, changed; // always beside A, R, M or + - ~; removed also means failed, added also good
    QColor addedGround, removedGround, changedGround; // of a line
    QColor addedWord, removedWord; // of a changed word in such a line
    QColor pinned, onPinned; // a time that is not now; nothing else is amber

    static const Theme &light();
    static const Theme &dark();
    static const Theme &contrastLight();
    static const Theme &contrastDark();
    static const Theme &of(const QPalette &palette); // the one that it was made from
    // The one that the application's palette was made from.
    static const Theme &current();

    [[nodiscard]] QPalette palette() const;
};

// Sizes in device-independent pixels, all from the font, so that they grow with it. At a 13 px font: 4, 26, 48, 38,
// 26, 6.
struct Sizes {
    int grid = 4; // distances are multiples of this
    int row = 26;
    int toolBar = 48;
    int tab = 38;
    int statusBar = 26;
    int radius = 6;
    int icon = 16;
    int largeIcon = 20;
    int control = 30; // buttons and fields
    int small = 11; // the height of small letters: headings

    static Sizes of(const QFontMetrics &metrics);
};

} // namespace artiscope
