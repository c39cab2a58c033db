// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QHash>

namespace artiscope {
namespace {

// Names between @ are colours of Theme or sizes of Sizes. A focused control has a border of 2 px in place of 1 px, and
// so one pixel less of padding: nothing moves.
constexpr const char *sheet = R"(
QToolTip { background: @pane@; color: @text@; border: 1px solid @line@; padding: @grid@px; }

QMainWindow::separator { background: @line@; width: 1px; height: 1px; }
QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @window@; border-top: 1px solid @line@; color: @dim@; min-height: @statusBar@px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim@; padding: 0 @grid2@px; }
QToolBar { background: @pane@; border: none; border-bottom: 1px solid @line@; padding: 0 @grid2@px; spacing: @grid2@px; }
QToolBar::separator { background: @line@; width: 1px; margin: @grid2@px @grid@px; }
*[look="pane"] { background: @pane@; }
*[look="bar"] { background: @pane@; border: none; border-bottom: 1px solid @line@; }
QFrame[look="separator"] { background: @line@; border: none; }
QLabel[look="dim"] { color: @dim@; }
QLabel[look="heading"] { color: @dim@; font-weight: 600; font-size: @small@; }
QLabel[look="title"] { font-weight: 600; }
QLabel[look="hint"] { color: @dim@; font-size: @small@; border: 1px solid @line@; border-radius: @grid@px; padding: 0 @grid@px; }

QPushButton, QToolButton, QTabBar { outline: none; }
QPushButton { background: @pane@; color: @text@; border: 1px solid @line@; border-radius: @radius@px;
  padding: @padY@px @grid3@px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @selection@; }
QPushButton:focus { border: 2px solid @accent@; padding: @padYFocus@px @grid3Focus@px; }
QPushButton:disabled { color: @faint@; }
QPushButton[look="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: @accentHover@; }
QPushButton[look="primary"]:focus { border-color: @text@; }
QPushButton[look="primary"]:disabled { background: @pane@; color: @faint@; border-color: @line@; font-weight: normal; }

QToolButton { background: transparent; color: @text@; border: 1px solid transparent; border-radius: @radius@px;
  padding: @grid@px; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @selection@; }
QToolButton:focus { border: 2px solid @accent@; padding: @gridFocus@px; }
QToolButton:disabled { color: @faint@; background: transparent; }
QToolButton[look="selector"] { background: @pane@; border-color: @line@; padding: @padY@px @grid3@px; }
QToolButton[look="selector"]:hover { background: @hover@; }
QToolButton[look="selector"]:focus { border-color: @accent@; padding: @padYFocus@px @grid3Focus@px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit[look="field"] { background: @pane@; color: @text@; border: 1px solid @line@;
  border-radius: @radius@px; padding: @padY@px @grid2@px; selection-background-color: @selection@;
  selection-color: @text@; }
QLineEdit:hover { border-color: @faint@; }
QLineEdit:focus { border: 2px solid @accent@; padding: @padYFocus@px @grid2Focus@px; }
QLineEdit:disabled { color: @faint@; background: @window@; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: none; padding: 0; }

QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @dim@; border: none; border-bottom: 2px solid transparent;
  padding: 0 @grid@px; margin: 0 @grid2@px; height: @tabInner@px; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar::tab:selected:focus { color: @accent@; }
QTabBar::tab:disabled { color: @faint@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }

QAbstractItemView { background: @pane@; border: none; selection-background-color: @selection@;
  selection-color: @text@; outline: none; }
QAbstractItemView[look="side"] { background: @window@; }
QHeaderView { background: @pane@; border: none; }
QHeaderView::section { background: @pane@; color: @dim@; border: none; border-bottom: 1px solid @line@;
  padding: 0 @grid2@px; text-align: left; font-weight: 600; font-size: @small@; min-height: @row@px; }
QHeaderView::section:vertical { border: none; font-weight: normal; }
QHeaderView::section:hover { color: @text@; }
QTableCornerButton::section { background: @pane@; border: none; border-bottom: 1px solid @line@; }

QMenu { background: @pane@; border: 1px solid @line@; padding: @grid@px; }
QMenu::item { padding: @grid@px @grid6@px @grid@px @grid2@px; border-radius: @grid@px; color: @text@; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @faint@; background: transparent; }
QMenu::icon { left: @grid@px; }
QMenu::separator { height: 1px; background: @line@; margin: @grid@px; }
QMenuBar { background: @pane@; }
QMenuBar::item { background: transparent; padding: @grid@px @grid2@px; }
QMenuBar::item:selected { background: @selection@; border-radius: @grid@px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: @scroll@px; }
QScrollBar:horizontal { height: @scroll@px; }
QScrollBar::handle { background: @thumb@; border-radius: @thumbRadius@px; margin: 2px; }
QScrollBar::handle:vertical { min-height: @grid6@px; }
QScrollBar::handle:horizontal { min-width: @grid6@px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QProgressBar { background: @line@; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent@; border-radius: 2px; }
)";

} // namespace

QString styleSheet(const Theme &theme, const Sizes &sizes)
{
    const auto px = [](int value) { return QString::number(std::max(0, value)); };
    const QColor thumb = theme.isDark ? theme.line.lighter(150) : theme.line.darker(112);
    const int padY = sizes.grid + 1;
    const int scroll = sizes.grid * 5 / 2;
    const QHash<QString, QString> tokens{
        {QStringLiteral("window"), theme.window.name()},
        {QStringLiteral("pane"), theme.pane.name()},
        {QStringLiteral("line"), theme.line.name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("dim"), theme.dim.name()},
        {QStringLiteral("faint"), theme.faint.name()},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accentHover"), (theme.isDark ? theme.accent.lighter(110) : theme.accent.darker(115)).name()},
        {QStringLiteral("onAccent"), theme.onAccent.name()},
        {QStringLiteral("selection"), theme.selection.name()},
        {QStringLiteral("hover"), theme.hover.name()},
        {QStringLiteral("thumb"), thumb.name()},
        {QStringLiteral("small"), QStringLiteral("%1px").arg(sizes.row * 11 / 26)},
        {QStringLiteral("radius"), px(sizes.radius)},
        {QStringLiteral("row"), px(sizes.row)},
        {QStringLiteral("statusBar"), px(sizes.statusBar - 1)},
        {QStringLiteral("tabInner"), px(sizes.tab - 2)},
        {QStringLiteral("grid"), px(sizes.grid)},
        {QStringLiteral("gridFocus"), px(sizes.grid - 1)},
        {QStringLiteral("grid2"), px(sizes.grid * 2)},
        {QStringLiteral("grid2Focus"), px(sizes.grid * 2 - 1)},
        {QStringLiteral("grid3"), px(sizes.grid * 3)},
        {QStringLiteral("grid3Focus"), px(sizes.grid * 3 - 1)},
        {QStringLiteral("grid6"), px(sizes.grid * 6)},
        {QStringLiteral("padY"), px(padY)},
        {QStringLiteral("padYFocus"), px(padY - 1)},
        {QStringLiteral("scroll"), px(scroll)},
        {QStringLiteral("thumbRadius"), px((scroll - 4) / 2)},
    };
    QString result;
    const QStringList parts = QString::fromLatin1(sheet).split(QLatin1Char('@'));
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += i % 2 == 0 ? parts.at(i) : tokens.value(parts.at(i));
    return result;
}

} // namespace artiscope
