// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace artiscope {

class Actions;
class Viewer;
class Workspace;

// What decides, beside the workspace, which actions are on.
struct ActionPlace {
    bool artifact = false; // one or more are chosen, or one is read
    bool several = false; // are chosen
    bool tooManyToOpen = false; // are chosen
    bool definition = false; // one is chosen, or that of the artifact is meant
    bool isDefinitionGone = false; // the snapshot that is shown has no such one: only the other one has
    bool leadsOn = false; // behind the last change of what is read another artifact has some
    bool leadsBack = false;
    bool clipboardText = false; // there is one, as far as it matters: where a text is read
    QHash<QString, QString> missingTools; // by PairTool::word: why it cannot be used
};

// Turns each action on, or off with its reason. GUI thread.
void updateActionStates(
    const Actions &actions, const Workspace &workspace, const Viewer &viewer, const ActionPlace &place);

} // namespace artiscope
