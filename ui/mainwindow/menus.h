// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;
class QPoint;
class QWidget;

namespace artiscope {

class Actions;

// What parts of the window do with themselves, which the menus show beside the one list of actions. Null is a
// separator.
struct PartActions {
    QList<QAction *> columns; // of the artifact table
    QList<QAction *> sorting;
    QList<QAction *> runs;
    QList<QAction *> comparing;
};

// The window's menus. GUI thread.
void fillMenuBar(QMenuBar &bar, const Actions &actions, const PartActions &parts);
void openArtifactMenu(const Actions &actions, const QPoint &globalPosition, QWidget *parent); // goes when it closes

} // namespace artiscope
