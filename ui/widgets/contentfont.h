// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace artiscope {

// The font of contents: the system's font of one width, until setContentFont() says otherwise. GUI thread.
[[nodiscard]] QFont contentFont();
// An empty family and 0 points: as the system. Those that use it follow at once.
void setContentFont(QApplication &application, const QString &family, int points);
// Gives it to a widget, so many points larger or smaller, now and whenever it is another one.
void useContentFont(QWidget &widget, int steps = 0);
// A widget that shows something in it beside its own font hears of another one as of a change of its own (FontChange).
void followContentFont(QWidget &widget);

} // namespace artiscope
