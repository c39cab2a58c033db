// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace artiscope {

// One command of the menus, with the menus that lead to it: "View › Folding".
struct MenuCommand {
    QAction *action = nullptr; // owned by whoever put it there
    QString way;
};

// All of them, in the order of the menus; no separators, no menus, nothing that is hidden. GUI thread.
[[nodiscard]] QList<MenuCommand> menuCommands(const QMenuBar &bar);
[[nodiscard]] QString commandName(const QAction &action); // "Go to line"

} // namespace artiscope
