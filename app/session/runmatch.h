// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

#include <QList>

// Which of the server's tasks belong to which run, as pure functions. Source: contract, section 6.
namespace artiscope {

inline constexpr const char *parentWorkflow = "request_artifact_definitions_generate";
inline constexpr const char *childWorkflow = "artifact-generate";

// Gives each run that has none its parent task, and each item its own, by definition, branch, limit, account and time.
// A task belongs to one run only; of several that fit, the oldest goes to the run that was asked for first. A whole
// definition's run gets items for targets that it did not know of. Answers the ids of the runs that changed.
QStringList assignTasks(QList<Run> &runs, const QList<Task> &tasks);

// What a rendering that went well came to, from what was there before and what is there now.
[[nodiscard]] Outcome judge(const RunItem &item, const Artifact &after);

} // namespace artiscope
