// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/artifact.h"
#include "app/domain/tasklog.h"

#include <QList>

namespace artiscope {

// What came of one artifact in a run.
enum class Outcome { Waiting, Rendering, Created, Changed, Unchanged, Repaired, Failed, Unknown };

[[nodiscard]] QString outcomeWord(Outcome outcome); // stable, for files and JSON: "created", …
[[nodiscard]] Outcome outcomeFromWord(QStringView word);
[[nodiscard]] inline bool isFinal(Outcome outcome)
{
    return outcome > Outcome::Rendering;
}

struct RunItem {
    QString artifactId; // empty until a first rendering made one
    TargetRef target;
    Outcome outcome = Outcome::Waiting;
    QString checksumBefore; // what it was when the run was asked for
    QString storageIdBefore;
    QString taskId; // the server's task, once found
    QString error; // Failed: why, in one line
    TaskLog log; // Failed: all that the server wrote about it
    bool operator==(const RunItem &) const = default;
};

// One generation that was asked for, of one definition on one branch.
struct Run {
    enum class Phase {
        Asking, // the POST is under way
        Asked, // accepted; the server's task has not been seen
        Running, // the task was seen
        Over, // every item has a final outcome
        Refused, // the POST failed: see refused
    };
    QString id; // a UUID of ours
    QString profileId;
    DefinitionRef definition;
    QString branch;
    bool wholeDefinition = false;
    QString accountId; // who asked
    Instant askedAt; // by the server's clock
    Phase phase = Phase::Asking;
    QStringList earlierTasks; // that were there before it was asked for
    QString taskId; // of request_artifact_definitions_generate
    QList<RunItem> items;
    std::optional<int> expected; // how many items there will be, when known before they are
    std::optional<Error> refused; // Refused: why
    TaskLog log; // of its own task, when that failed: what never began has no log but this
    [[nodiscard]] bool isOver() const { return phase >= Phase::Over; }
    bool operator==(const Run &) const = default;
};

// The server's tasks, as far as a run needs them.
enum class TaskState {
    Scheduled,
    Pending,
    Running,
    Completed,
    Failed,
    Cancelled,
    Crashed,
    Paused,
    Cancelling,
    Unknown
};

struct Task {
    QString id;
    QString title;
    QString workflow;
    TaskState state = TaskState::Unknown;
    Instant createdAt;
    QString branch; // from parameters: where it renders
    QString definitionId; // from parameters
    QString artifactId; // artifact-generate; empty on a first rendering
    QString targetId; // artifact-generate
    QString targetName;
    QStringList limit; // request_artifact_definitions_generate: the artifact ids as sent
    QString accountId; // who asked, when the parameters say
    [[nodiscard]] bool isOver() const
    {
        return state == TaskState::Completed || state == TaskState::Failed || state == TaskState::Cancelled
            || state == TaskState::Crashed;
    }
    bool operator==(const Task &) const = default;
};

} // namespace artiscope
