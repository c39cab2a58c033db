// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QString>

namespace artiscope {

struct TaskLogLine {
    Instant when;
    QString severity; // the server's word: "info", "error", …
    QString message; // may have several lines: a traceback
    bool operator==(const TaskLogLine &) const = default;
};

// What a task of the server wrote, oldest first, as far as it is kept.
struct TaskLog {
    QList<TaskLogLine> lines;
    int dropped = 0; // so many before these were not kept
    [[nodiscard]] qsizetype size() const; // characters of all messages
    bool operator==(const TaskLog &) const = default;
};

inline constexpr qsizetype mostOfALog = 64 * 1024; // characters

// As much of the end of a log as there is room for. A last message that is too long by itself loses its own end.
[[nodiscard]] TaskLog keptLog(const QList<TaskLogLine> &lines, qsizetype limit = mostOfALog);

// Why the task failed, in one line; empty: no line says it.
[[nodiscard]] QString failureReason(const QList<TaskLogLine> &lines);

} // namespace artiscope
