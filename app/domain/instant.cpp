// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/instant.h"

#include "app/domain/localtime.h"

namespace artiscope {

namespace {

// Reads fixed forms from the left; once something is not there, `ok` stays false.
struct Scanner {
    QStringView rest;
    bool ok = true;

    bool take(QStringView anyOf)
    {
        if (rest.isEmpty() || !anyOf.contains(rest.front()))
            return false;
        rest = rest.mid(1);
        return true;
    }
    void need(QStringView anyOf) { ok = take(anyOf) && ok; }
    bool atDigit() const { return !rest.isEmpty() && rest.front() >= u'0' && rest.front() <= u'9'; }
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            ok = ok && atDigit();
            if (!ok)
                return 0;
            value = value * 10 + (rest.front().unicode() - u'0');
            rest = rest.mid(1);
        }
        return value;
    }
    // One to nine digits behind the point, as microseconds; what is finer is cut off.
    int fraction()
    {
        int value = 0;
        int digits = 0;
        for (; ok && atDigit(); ++digits) { // after a mistake nothing is taken any more
            const int digit = number(1);
            if (digits < 6)
                value = value * 10 + digit;
        }
        ok = ok && digits >= 1 && digits <= 9;
        for (; digits < 6; ++digits)
            value *= 10;
        return value;
    }
};

} // namespace

QString Instant::toWire() const
{
    return toDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'.'
        + QString::number(fractionOf(*this)).rightJustified(6, u'0') + u'Z';
}

std::optional<Instant> Instant::fromWire(QStringView text)
{
    Scanner scan{text};
    const int year = scan.number(4);
    scan.need(u"-");
    const int month = scan.number(2);
    scan.need(u"-");
    const QDate date(year, month, scan.number(2));
    scan.need(u"Tt ");
    const int hour = scan.number(2);
    scan.need(u":");
    const int minute = scan.number(2);
    int second = 0;
    int fraction = 0;
    if (scan.take(u":")) {
        second = scan.number(2);
        if (scan.take(u".,"))
            fraction = scan.fraction();
    }
    qint64 offset = 0; // seconds east of UTC
    if (!scan.take(u"Zz")) {
        const bool west = scan.take(u"-\u2212");
        if (!west)
            scan.need(u"+");
        offset = scan.number(2) * 3600;
        scan.take(u":");
        if (!scan.rest.isEmpty())
            offset += scan.number(2) * 60;
        if (west)
            offset = -offset;
    }
    const QTime time(hour, minute, second);
    if (!scan.ok || !scan.rest.isEmpty() || !date.isValid() || !time.isValid() || qAbs(offset) > 18 * 3600)
        return {};
    const QDateTime moment(date, time, QTimeZone::utc());
    return Instant{(moment.toSecsSinceEpoch() - offset) * 1'000'000 + fraction};
}

QDateTime Instant::toDateTime() const
{
    // Division rounds towards zero, but milliseconds must go down before 1970 too.
    const qint64 down = microseconds >= 0 ? microseconds / 1000 : -((-microseconds + 999) / 1000);
    return QDateTime::fromMSecsSinceEpoch(down, QTimeZone::utc()).toUTC();
}

Instant Instant::fromDateTime(const QDateTime &time)
{
    return {time.toMSecsSinceEpoch() * 1000};
}

} // namespace artiscope
