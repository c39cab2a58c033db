// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

// How the pieces of Style are painted, by kind. Everything takes its colours from Theme::current().
namespace artiscope::stylepaint {

[[nodiscard]] QString lookOf(const QWidget *widget); // its property "look"

// A rounded box whose border lies inside `rect`. No border: width 0.
void box(
    QPainter *painter, const QRectF &rect, double radius, const QColor &ground, const QColor &border, double width);
// That of fields: a line, or 2 px of accent when it has the keyboard.
void frame(QPainter *painter, const QStyleOption *option);
void mark(QPainter *painter, const QStyleOption *option, bool round); // of a check box, a radio button
void pushButton(QPainter *painter, const QStyleOptionButton *option, bool primary);
void toolButton(QPainter *painter, const QStyleOptionToolButton *option);
void tab(QPainter *painter, const QStyleOptionTab *option);
// One that is named by more than one text, of which the first counts; slanted: it may be gone soon. `marked`: where the
// keyboard is, or would be.
struct TabNames {
    QStringList texts;
    bool slanted = false;
    bool marked = false;
};
void tab(QPainter *painter, const QStyleOptionTab *option, const TabNames &names);
void pane(QPainter *painter, const QRect &rect, bool line); // with a line at its lower edge
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider, const QColor &ground);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option);

} // namespace artiscope::stylepaint
