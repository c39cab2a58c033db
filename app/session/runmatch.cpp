// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runmatch.h"

#include <QSet>

#include <algorithm>

namespace artiscope {

namespace {

// The server's Date has whole seconds and may be a little behind the task's own time.
constexpr qint64 skewSeconds = 3;

bool sameIds(const QStringList &a, const QList<RunItem> &items)
{
    QSet<QString> left(a.begin(), a.end());
    QSet<QString> right;
    for (const RunItem &item : items) {
        if (!item.artifactId.isEmpty()) // what is gone was not asked for
            right.insert(item.artifactId);
    }
    return left == right;
}

bool isParentOf(const Task &task, const Run &run)
{
    if (task.workflow != QLatin1String(parentWorkflow) || task.definitionId != run.definition.id
        || task.branch != run.branch || run.earlierTasks.contains(task.id)
        || task.createdAt < run.askedAt.plusSeconds(-skewSeconds))
        return false;
    if (!task.accountId.isEmpty() && !run.accountId.isEmpty() && task.accountId != run.accountId)
        return false;
    return run.wholeDefinition ? task.limit.isEmpty() : sameIds(task.limit, run.items);
}

RunItem *itemOf(const Task &child, Run &run)
{
    for (RunItem &item : run.items) {
        if (!item.taskId.isEmpty())
            continue;
        const bool same = child.artifactId.isEmpty() || item.artifactId.isEmpty()
            ? !child.targetId.isEmpty() && child.targetId == item.target.id
            : child.artifactId == item.artifactId;
        if (same)
            return &item;
    }
    return nullptr;
}

bool alreadyThere(const Task &child, const Run &run)
{
    return std::ranges::any_of(run.items, [&](const RunItem &item) { return item.target.id == child.targetId; });
}

bool isChildOf(const Task &child, const Run &run, const QHash<QString, Instant> &parentTimes)
{
    return !run.taskId.isEmpty() && child.definitionId == run.definition.id && child.branch == run.branch
        && child.createdAt >= parentTimes.value(run.taskId, run.askedAt.plusSeconds(-skewSeconds));
}

Outcome progressOf(TaskState state)
{
    return state == TaskState::Scheduled || state == TaskState::Pending || state == TaskState::Unknown
        ? Outcome::Waiting
        : Outcome::Rendering;
}

} // namespace

QStringList assignTasks(QList<Run> &runs, const QList<Task> &tasks)
{
    QList<Task> byAge = tasks;
    std::ranges::stable_sort(byAge, {}, &Task::createdAt);
    QList<Run *> oldestFirst;
    for (Run &run : runs)
        oldestFirst << &run;
    std::ranges::stable_sort(oldestFirst, {}, &Run::askedAt);

    QSet<QString> taken;
    QHash<QString, Instant> parentTimes;
    for (const Run *run : std::as_const(oldestFirst)) {
        taken.insert(run->taskId);
        for (const RunItem &item : run->items)
            taken.insert(item.taskId);
    }
    for (const Task &task : std::as_const(byAge))
        parentTimes.insert(task.id, task.createdAt);

    QSet<QString> changed;
    for (Run *run : std::as_const(oldestFirst)) {
        if (run->phase != Run::Phase::Asked || !run->taskId.isEmpty())
            continue;
        for (const Task &task : std::as_const(byAge)) {
            if (!taken.contains(task.id) && isParentOf(task, *run)) {
                run->taskId = task.id;
                run->phase = Run::Phase::Running;
                taken.insert(task.id);
                changed.insert(run->id);
                break;
            }
        }
    }
    for (const Task &child : std::as_const(byAge)) {
        if (child.workflow != QLatin1String(childWorkflow))
            continue;
        if (taken.contains(child.id)) {
            for (Run *run : std::as_const(oldestFirst)) {
                for (RunItem &item : run->items) {
                    if (item.taskId == child.id && !isFinal(item.outcome) && !child.isOver()
                        && item.outcome != progressOf(child.state)) {
                        item.outcome = progressOf(child.state);
                        changed.insert(run->id);
                    }
                }
            }
            continue;
        }
        for (Run *run : std::as_const(oldestFirst)) {
            if (run->isOver() || !isChildOf(child, *run, parentTimes))
                continue;
            RunItem *item = itemOf(child, *run);
            if (!item && run->wholeDefinition && !alreadyThere(child, *run)) {
                run->items << RunItem{.artifactId = child.artifactId, .target = {child.targetId, child.targetName, {}}};
                item = &run->items.last();
            }
            if (!item)
                continue;
            item->taskId = child.id;
            if (item->artifactId.isEmpty())
                item->artifactId = child.artifactId;
            item->outcome = progressOf(child.state);
            taken.insert(child.id);
            changed.insert(run->id);
            break;
        }
    }
    return changed.values();
}

Outcome judge(const RunItem &item, const Artifact &after)
{
    if (item.storageIdBefore.isEmpty())
        return after.storageId.isEmpty() ? Outcome::Unknown : Outcome::Created;
    if (item.checksumBefore != after.checksum)
        return Outcome::Changed;
    return item.storageIdBefore == after.storageId ? Outcome::Unchanged : Outcome::Repaired;
}

} // namespace artiscope
