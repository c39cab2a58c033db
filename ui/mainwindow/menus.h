// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QPoint;
class QWidget;

namespace artiscope {

class Actions;

// The window's menus, all made of its one list of actions. GUI thread.
void fillMenuBar(QMenuBar &bar, const Actions &actions);
void openArtifactMenu(const Actions &actions, const QPoint &globalPosition, QWidget *parent); // goes when it closes

} // namespace artiscope
