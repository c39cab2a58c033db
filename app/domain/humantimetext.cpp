// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/humantime.h"

#include "app/domain/localtime.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::HumanTime)

public:
    // One and many are two sentences, so that English is right without a translation file too.
    static QString ago(qint64 count, qint64 unit);
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day + 10 * hour; // a twelfth of a year, near enough for "4 months ago"
constexpr qint64 year = 365 * day;

QString Words::ago(qint64 count, qint64 unit)
{
    const int n = int(count);
    switch (unit) {
    case minute:
        return tr("%n min ago", nullptr, n);
    case hour:
        return tr("%n h ago", nullptr, n);
    case day:
        return n == 1 ? tr("1 day ago") : tr("%n days ago", nullptr, n);
    case month:
        return n == 1 ? tr("1 month ago") : tr("%n months ago", nullptr, n);
    default:
        return n == 1 ? tr("1 year ago") : tr("%n years ago", nullptr, n);
    }
}

QString withZone(Instant when, const QTimeZone &zone, const QString &zoneName)
{
    const QDateTime time = when.toDateTime();
    const int fraction = fractionOf(when);
    QString text = time.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (fraction != 0) {
        const bool coarse = fraction % 1000 == 0;
        text += u'.' + QString::number(coarse ? fraction / 1000 : fraction).rightJustified(coarse ? 3 : 6, u'0');
    }
    return text + u' ' + zoneName;
}

} // namespace

QString relativeTime(Instant when, Instant reference)
{
    const qint64 seconds = (reference.microseconds - when.microseconds) / 1'000'000;
    // Clocks differ by a little; what lies further ahead has no word and is given in full.
    if (seconds <= -minute)
        return utcTime(when);
    if (seconds < minute)
        return Words::tr("just now");
    for (const qint64 unit : {year, month, day, hour}) {
        if (seconds >= unit)
            return Words::ago(seconds / unit, unit);
    }
    return Words::ago(seconds / minute, minute);
}

QString localTime(Instant when, const QTimeZone &zone)
{
    return withZone(when, zone, zone.abbreviation(when.toDateTime()));
}

QString utcTime(Instant when)
{
    return withZone(when, QTimeZone::utc(), QStringLiteral("UTC"));
}

} // namespace artiscope
