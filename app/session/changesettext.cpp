// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/changesettext.h"

#include "app/domain/humantime.h"
#include "app/session/historytext.h"
#include "app/session/sethistory.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ChangeSetText)
};

constexpr qint64 second = 1'000'000; // microseconds

Instant wholeSecond(Instant at)
{
    return {at.microseconds - at.microseconds % second};
}

} // namespace

QString changeSetCounts(const ChangeCounts &counts)
{
    QStringList parts;
    const auto add = [&](const QString &sentence, qsizetype count) {
        if (count > 0)
            parts << sentence.arg(QLocale().toString(count));
    };
    add(Words::tr("%1 changed"), counts.changed);
    add(Words::tr("%1 added"), counts.added);
    add(Words::tr("%1 removed"), counts.removed);
    return parts.join(QStringLiteral(", "));
}

QString changeSetSpan(const ChangeSet &set)
{
    const qint64 span = set.end.microseconds - set.begin.microseconds;
    return span < second ? QString() : spanText(span);
}

QString changeSetTimes(const ChangeSet &set, const QTimeZone &zone)
{
    const Instant begin = wholeSecond(set.begin);
    const Instant end = wholeSecond(set.end);
    const auto line = [&](const QString &first, const QString &last) {
        return begin == end ? first : Words::tr("%1 to %2").arg(first, last);
    };
    return line(localTime(begin, zone), localTime(end, zone)) + u'\n' + line(utcTime(begin), utcTime(end));
}

namespace {

QString eventsNote(const SetHistory &history, const QTimeZone &zone)
{
    if (history.telling() == SetHistory::Telling::Failed)
        return Words::tr("The server could not be asked for its events: what came and went again, and who it was, is "
                         "not known. Look again later.");
    if (!history.toldSince())
        return Words::tr(
            "The server has no events of that time: what came and went again, and who it was, is not known.");
    const QString since = localTime(wholeSecond(*history.toldSince()), zone);
    return history.telling() == SetHistory::Telling::Cut
        ? Words::tr("There are more events than are read at once; before %1, what came and went again, and who it was, "
                    "is not known. Choose a shorter time.")
              .arg(since)
        : Words::tr("Events go back to %1: what came and went again before, and who it was, is not known.").arg(since);
}

} // namespace

QStringList setHistoryNotes(const SetHistory &history, const QTimeZone &zone)
{
    QStringList notes;
    if (history.state() != LoadState::Ready)
        return notes;
    const QString from = localTime(wholeSecond(history.from()), zone);
    if (history.beginning() == HistoryEnd::Branching)
        notes << Words::tr("“%1” was made or rebased last at %2: what was before is the default branch's.")
                     .arg(history.branch(), from);
    else if (history.beginning() == HistoryEnd::ServersBeginning)
        notes << Words::tr("The server's data began at %1.").arg(from);
    const bool isByUnknown = std::ranges::any_of(
        history.sets(), [](const std::shared_ptr<const FoundSet> &found) { return found->isByUnknown; });
    if (!isByUnknown)
        return notes;
    notes << eventsNote(history, zone);
    return notes;
}

} // namespace artiscope
