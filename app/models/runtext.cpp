// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/runtext.h"

#include "app/session/errordetails.h"
#include "app/session/explain.h"
#include "app/session/runtally.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int severityWidth = 8; // of "critical"

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("artiscope::RunModel", text, nullptr, n);
}
} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return QCoreApplication::translate("artiscope::RunModel", "waiting");
    case Outcome::Rendering:
        return QCoreApplication::translate("artiscope::RunModel", "rendering");
    case Outcome::Created:
        return QCoreApplication::translate("artiscope::RunModel", "created");
    case Outcome::Changed:
        return QCoreApplication::translate("artiscope::RunModel", "changed");
    case Outcome::Unchanged:
        return QCoreApplication::translate("artiscope::RunModel", "unchanged");
    case Outcome::Repaired:
        return QCoreApplication::translate("artiscope::RunModel", "repaired");
    case Outcome::Failed:
        return QCoreApplication::translate("artiscope::RunModel", "failed");
    case Outcome::Unknown:
        break;
    }
    return QCoreApplication::translate("artiscope::RunModel", "unknown");
}

QString runTitle(const Run &run)
{
    if (run.wholeDefinition)
        return QCoreApplication::translate("artiscope::RunModel", "%1: all targets on %2")
            .arg(run.definition.name, run.branch);
    if (run.items.size() == 1)
        return QCoreApplication::translate("artiscope::RunModel", "%1 for %2 on %3")
            .arg(run.definition.name, run.items.constFirst().target.label, run.branch);
    return QCoreApplication::translate("artiscope::RunModel", "%1: %n artifacts on %2", nullptr, int(run.items.size()))
        .arg(run.definition.name, run.branch);
}

QString runState(const Run &run)
{
    const RunTally sum = tally(run);
    switch (run.phase) {
    case Run::Phase::Asking:
        return QCoreApplication::translate("artiscope::RunModel", "asking the server");
    case Run::Phase::Asked:
        if (sum.done == 0)
            return QCoreApplication::translate("artiscope::RunModel", "waiting");
        break;
    case Run::Phase::Refused:
        return QCoreApplication::translate("artiscope::RunModel", "refused");
    case Run::Phase::Running:
    case Run::Phase::Over:
        break;
    }
    return QCoreApplication::translate("artiscope::RunModel", "%1 of %2 done").arg(sum.done).arg(sum.total);
}

QString runStateTip(const Run &run)
{
    const bool waits = run.phase == Run::Phase::Asked && tally(run).done == 0;
    return waits ? QCoreApplication::translate(
               "artiscope::RunModel", "The server was asked for it, and has not done anything of it yet.")
                 : QString();
}

QString runOutcome(const Run &run)
{
    QStringList parts;
    const auto add = [&](Outcome outcome, const char *text) {
        if (const auto count = std::ranges::count(run.items, outcome, &RunItem::outcome); count > 0)
            parts << tr(text, int(count));
    };
    add(Outcome::Failed, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n failed"));
    add(Outcome::Unknown, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n unknown"));
    add(Outcome::Created, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n created"));
    add(Outcome::Changed, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n changed"));
    add(Outcome::Repaired, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n repaired"));
    add(Outcome::Unchanged, QT_TRANSLATE_N_NOOP("artiscope::RunModel", "%n unchanged"));
    return parts.join(QStringLiteral(", "));
}

QString runError(const Run &run)
{
    if (run.refused)
        return explainInOneLine(*run.refused);
    const auto failed = std::ranges::find(run.items, Outcome::Failed, &RunItem::outcome);
    return failed == run.items.end() ? QString() : failed->error;
}

QString logText(const TaskLog &log, const QTimeZone &zone)
{
    QStringList lines;
    if (log.dropped > 0) {
        lines << (log.dropped == 1
                ? QCoreApplication::translate("artiscope::RunModel", "(One line before these was not kept.)")
                : QCoreApplication::translate("artiscope::RunModel", "(%1 lines before these were not kept.)")
                      .arg(log.dropped));
    }
    QDate day;
    for (const TaskLogLine &line : log.lines) {
        const QDateTime when = line.when.toDateTime().toTimeZone(zone);
        if (when.date() != std::exchange(day, when.date()))
            lines << when.date().toString(Qt::ISODate);
        const QString head = when.toString(QStringLiteral("HH:mm:ss.zzz  "))
            + line.severity.toLower().leftJustified(severityWidth) + QLatin1String("  ");
        QString message = line.message;
        while (message.endsWith(QLatin1Char('\n')))
            message.chop(1);
        message.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(head.size(), QLatin1Char(' ')));
        lines << head + message;
    }
    return lines.join(QLatin1Char('\n'));
}

FailureText failureText(const Run &run, const RunItem *item, const QTimeZone &zone)
{
    if (!item && run.refused)
        return {QCoreApplication::translate("artiscope::RunModel", "The server refused the run"),
            explainInOneLine(*run.refused) + QStringLiteral("\n\n") + errorDetails(*run.refused)};
    QList<const RunItem *> failed;
    for (const RunItem &one : run.items) {
        if (one.outcome == Outcome::Failed && (!item || &one == item))
            failed << &one;
    }
    if (failed.isEmpty())
        return {};
    if (failed.size() > 1) {
        QStringList reasons;
        for (const RunItem *one : std::as_const(failed))
            reasons << QCoreApplication::translate("artiscope::RunModel", "%1: %2").arg(one->target.label, one->error);
        return {QCoreApplication::translate("artiscope::RunModel", "%1 artifacts failed").arg(failed.size()),
            reasons.join(QLatin1Char('\n'))};
    }
    const RunItem &only = *failed.constFirst();
    const TaskLog &log = only.taskId.isEmpty() ? run.log : only.log;
    FailureText text;
    text.title = only.error.isEmpty()
        ? QCoreApplication::translate("artiscope::RunModel", "%1 failed").arg(only.target.label)
        : QCoreApplication::translate("artiscope::RunModel", "%1 failed: %2").arg(only.target.label, only.error);
    text.isLog = !log.lines.isEmpty();
    if (text.isLog)
        text.text = logText(log, zone);
    else if (log.dropped > 0)
        text.text = QCoreApplication::translate("artiscope::RunModel", "%1\n\n(The log of this failure was not kept.)")
                        .arg(only.error);
    else
        text.text = only.error.isEmpty()
            ? QCoreApplication::translate("artiscope::RunModel", "The server did not say why.")
            : only.error;
    return text;
}

} // namespace artiscope
