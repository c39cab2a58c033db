// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/tasklog.h"

#include <numeric>

namespace artiscope {

qsizetype TaskLog::size() const
{
    return std::accumulate(lines.cbegin(), lines.cend(), qsizetype(0),
        [](qsizetype sum, const TaskLogLine &line) { return sum + line.message.size(); });
}

TaskLog keptLog(const QList<TaskLogLine> &lines, qsizetype limit)
{
    qsizetype first = lines.size();
    for (qsizetype size = 0; first > 0; --first) {
        size += lines.at(first - 1).message.size();
        if (size > limit)
            break;
    }
    if (first == lines.size() && first > 0) {
        TaskLogLine last = lines.constLast();
        last.message = last.message.first(limit) + QChar(0x2026);
        return {{last}, int(lines.size() - 1)};
    }
    return {lines.sliced(first), int(first)};
}

// Seen on 1.11.9: a "critical" line whose first line is the transform's own message, with the traceback beneath; around
// it, "error" lines of the task's machinery that repeat it.
QString failureReason(const QList<TaskLogLine> &lines)
{
    for (const char *severity : {"critical", "error"}) {
        for (const TaskLogLine &line : lines) {
            if (line.severity.compare(QLatin1String(severity), Qt::CaseInsensitive) == 0)
                return line.message.trimmed().section(QLatin1Char('\n'), 0, 0);
        }
    }
    return {};
}

} // namespace artiscope
