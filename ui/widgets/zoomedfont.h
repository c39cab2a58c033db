// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QWidget>

#include <algorithm>

namespace artiscope {

// The same font so many steps larger or smaller.
inline QFont zoomedBy(QFont font, int steps)
{
    // Fonts set in pixels have no size in points.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(4.0, font.pointSizeF() + steps));
    else
        font.setPixelSize(std::max(5, font.pixelSize() + steps));
    return font;
}

// The font of a view that is some steps (points) larger or smaller than usual. All but the size stays the window's.
inline QFont zoomedFont(const QWidget &view, int steps)
{
    constexpr qreal smallest = 4;
    QFont font;
    font.setPointSizeF(std::max(smallest, QApplication::font(&view).pointSizeF() + steps));
    return font;
}

} // namespace artiscope
