// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/historytext.h"

#include "app/domain/humantime.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

constexpr qint64 second = 1'000'000; // microseconds
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(artiscope::HistoryText)

public:
    // One and many are two sentences, so that English is right without a translation file too.
    static QString span(int n, qint64 unit)
    {
        switch (unit) {
        case second:
            return tr("%1 s").arg(n);
        case minute:
            return tr("%1 min").arg(n);
        case hour:
            return tr("%1 h").arg(n);
        case day:
            return n == 1 ? tr("1 day") : tr("%1 days").arg(n);
        default:
            return tr("%1 weeks").arg(n);
        }
    }
};

QString written(Instant when, const QTimeZone &zone, const QString &format)
{
    return QLocale().toString(when.toDateTime().toTimeZone(zone), format);
}

bool isOfThisYear(Instant when, Instant now, const QTimeZone &zone)
{
    return when.toDateTime().toTimeZone(zone).date().year() == now.toDateTime().toTimeZone(zone).date().year();
}

bool isFresh(Instant when, Instant now)
{
    return when <= now && now.microseconds - when.microseconds < hour;
}

} // namespace

QString historyEndText(HistoryEnd end, const QString &branch, const QString &lower)
{
    switch (end) {
    case HistoryEnd::Open:
        break;
    case HistoryEnd::FirstRendering:
        return HistoryText::tr("Nothing was rendered before.");
    case HistoryEnd::Branching:
        return HistoryText::tr("The oldest was there when “%1” was made or rebased last, at %2: what was before is in "
                               "the history of the default branch.")
            .arg(branch, lower);
    case HistoryEnd::ServersBeginning:
        return HistoryText::tr("The oldest was there when the server's data began, at %1.").arg(lower);
    }
    return {};
}

QString shortInstant(Instant when, Instant now, const QTimeZone &zone)
{
    return written(when, zone,
        isOfThisYear(when, now, zone) ? HistoryText::tr("MMM d, HH:mm", "a time, as QLocale writes it")
                                      : HistoryText::tr("MMM d yyyy, HH:mm", "a time, as QLocale writes it"));
}

QString revisionTime(const Revision &revision, Instant now, const QTimeZone &zone)
{
    if (!revision.since)
        return HistoryText::tr("before %1").arg(shortInstant(revision.firstSeen, now, zone));
    return isFresh(*revision.since, now) ? relativeTime(*revision.since, now)
                                         : shortInstant(*revision.since, now, zone);
}

QString revisionDay(const Revision &revision, Instant now, const QTimeZone &zone)
{
    const Instant when = revision.since.value_or(revision.firstSeen);
    const QString told = isFresh(when, now)
        ? relativeTime(when, now)
        : written(when, zone,
            isOfThisYear(when, now, zone) ? HistoryText::tr("MMM d", "a day, as QLocale writes it")
                                          : HistoryText::tr("MMM yyyy", "a month, as QLocale writes it"));
    return revision.since ? told : HistoryText::tr("before %1").arg(told); // it was there then already
}

QString stoodText(const Revision &revision)
{
    if (revision.isCurrent)
        return HistoryText::tr("current");
    const Instant from = revision.since.value_or(revision.firstSeen);
    const Instant to = revision.until.value_or(revision.lastSeen);
    const qint64 span = to.microseconds - from.microseconds;
    if (revision.since && revision.until)
        return HistoryText::tr("stood for %1").arg(spanText(span));
    return span < second ? QString() : HistoryText::tr("stood for %1 or longer").arg(spanText(span));
}

QString spanText(qint64 microseconds)
{
    if (microseconds < second)
        return HistoryText::tr("less than a second");
    qint64 unit = second;
    for (const auto &[least, larger] : {std::pair(minute, minute), {hour, hour}, {day, day}, {21 * day, 7 * day}}) {
        if (microseconds >= least)
            unit = larger;
    }
    return HistoryText::span(int(microseconds / unit), unit);
}

} // namespace artiscope
