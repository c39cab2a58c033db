// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/humantime.h"

#include "app/domain/localtime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::HumanTime)
};

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 24 * 3600 * second;
// Nothing that is asked of a server lies before the year 1; also keeps the sums far from overflow.
constexpr qint64 longest = 2000 * 366 * day;

struct Unit {
    QStringView word;
    qint64 microseconds; // 0: counted in months, because their length differs
    int months;
};
constexpr std::array<Unit, 30> units{{
    {u"s", second, 0},
    {u"sec", second, 0},
    {u"secs", second, 0},
    {u"second", second, 0},
    {u"seconds", second, 0},
    {u"m", 60 * second, 0},
    {u"min", 60 * second, 0},
    {u"mins", 60 * second, 0},
    {u"minute", 60 * second, 0},
    {u"minutes", 60 * second, 0},
    {u"h", 3600 * second, 0},
    {u"hr", 3600 * second, 0},
    {u"hrs", 3600 * second, 0},
    {u"hour", 3600 * second, 0},
    {u"hours", 3600 * second, 0},
    {u"d", day, 0},
    {u"day", day, 0},
    {u"days", day, 0},
    {u"w", 7 * day, 0},
    {u"wk", 7 * day, 0},
    {u"wks", 7 * day, 0},
    {u"week", 7 * day, 0},
    {u"weeks", 7 * day, 0},
    {u"mo", 0, 1},
    {u"month", 0, 1},
    {u"months", 0, 1},
    {u"y", 0, 12},
    {u"yr", 0, 12},
    {u"year", 0, 12},
    {u"years", 0, 12},
}};

constexpr std::array<QStringView, 7> weekdays{
    u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};

// Monday is 1. Shortened to three letters or more: "mon", "thurs".
int weekdayOf(QStringView word)
{
    for (size_t i = 0; i < weekdays.size(); ++i) {
        if (word.size() >= 3 && weekdays[i].startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

// One reading of one text. Each step says "not mine" with an empty optional.
class Reading {
public:
    Reading(QStringView text, Instant reference, const QTimeZone &zone)
        : m_given(text.trimmed().toString()),
          m_text(m_given.simplified().toLower().replace(QChar(0x2212), u'-')),
          m_reference(reference),
          m_zone(zone)
    {
    }

    Result<std::optional<Instant>> read()
    {
        if (m_text == QLatin1String("now"))
            return std::optional<Instant>();
        if (m_text.startsWith(QLatin1String("at ")))
            m_text.remove(0, 3);
        std::optional<Instant> moment = ago();
        if (!moment && !m_ahead && m_detail.isEmpty())
            moment = absolute();
        if (moment && *moment > m_reference)
            m_ahead = true;
        if (m_ahead)
            return error(Words::tr("That time lies ahead; only what has been can be shown."));
        if (!moment)
            return error(m_detail);
        return moment;
    }

private:
    Error error(const QString &detail) const
    {
        Error error;
        error.kind = Error::Kind::Input;
        error.reason = Error::Reason::BadTime;
        error.subject = m_given;
        error.detail = detail;
        return error;
    }

    std::optional<Instant> ago();
    std::optional<Instant> absolute();
    std::optional<QDate> dateOf(const QString &text, bool *isWeekday) const;
    std::optional<QTimeZone> zoneOf(const QString &text) const;

    const QString m_given;
    QString m_text;
    const Instant m_reference;
    QTimeZone m_zone;
    QString m_detail;
    bool m_ahead = false;
};

// "-1d", "90m ago", "1h30m", "an hour and 5 minutes ago". A day is 24 hours and a week seven of them, as for every
// program with such times; months and years are those of the calendar. Comes out on a whole second: who says "an hour
// ago" means no microseconds, and the result is shown and typed again.
std::optional<Instant> Reading::ago()
{
    static const QRegularExpression whole(QStringLiteral(
        R"(^(?<sign>[+-]|in\b)? ?(?<terms>(?:(?:\d+(?:[.,]\d+)? ?|an? )[a-z]+(?:, ?| and | |(?=\d)|$))+?)(?<ago>ago)?$)"));
    static const QRegularExpression term(
        QStringLiteral(R"((?:(?<whole>\d+)(?:[.,](?<part>\d+))? ?|\ban? )(?<unit>[a-z]+))"));
    const auto match = whole.match(m_text);
    if (!match.hasMatch())
        return {};

    qint64 span = 0;
    int months = 0;
    auto terms = term.globalMatch(match.captured(QStringLiteral("terms")));
    while (terms.hasNext()) {
        const auto one = terms.next();
        const QString word = one.captured(QStringLiteral("unit"));
        if (word == QLatin1String("and"))
            continue;
        const auto unit = std::find_if(units.begin(), units.end(), [&word](const Unit &u) { return word == u.word; });
        if (unit == units.end())
            return {};
        const QString digits = one.captured(QStringLiteral("whole"));
        const QString part = one.captured(QStringLiteral("part"));
        const qint64 count = digits.isEmpty() ? 1 : digits.toLongLong();
        const qint64 each = unit->months > 0 ? unit->months * 30 * day : unit->microseconds;
        if (digits.size() > 12 || count > longest / each) {
            m_detail = Words::tr("That is too long ago.");
            return {};
        }
        if (unit->months > 0) {
            if (!part.isEmpty()) {
                m_detail = Words::tr("Months and years can only be given as whole numbers.");
                return {};
            }
            months += int(count) * unit->months;
        } else {
            span += count * each;
            if (!part.isEmpty())
                span += qRound64(QString(QStringLiteral("0.") + part).toDouble() * double(each));
        }
    }

    const QString sign = match.captured(QStringLiteral("sign"));
    if (sign == QLatin1String("+") || sign == QLatin1String("in")) {
        m_ahead = true;
        return {};
    }
    Instant from = m_reference;
    if (months > 0) {
        const QDateTime local = m_reference.toDateTime().toTimeZone(m_zone);
        const QDate date = local.date().addMonths(-months);
        if (date.isValid())
            from = momentsOf(date, local.time(), m_zone).constFirst();
    }
    from.microseconds -= span;
    if (m_reference.microseconds - from.microseconds > longest) {
        m_detail = Words::tr("That is too long ago.");
        return {};
    }
    const qint64 beyond = from.microseconds % second;
    return Instant{from.microseconds - (beyond < 0 ? beyond + second : beyond)}; // downwards before 1970 too
}

std::optional<QTimeZone> Reading::zoneOf(const QString &text) const
{
    if (text == QLatin1String("z") || text == QLatin1String("utc") || text == QLatin1String("gmt"))
        return QTimeZone::utc();
    static const QRegularExpression form(QStringLiteral(R"(^([+-])(\d{2})(?::?(\d{2}))?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(3).toInt() > 59)
        return {};
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    const QTimeZone zone(match.captured(1) == QLatin1String("-") ? -seconds : seconds);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

std::optional<QDate> Reading::dateOf(const QString &text, bool *isWeekday) const
{
    const QDate today = m_reference.toDateTime().toTimeZone(m_zone).date();
    if (text.isEmpty() || text == QLatin1String("today"))
        return today;
    if (text == QLatin1String("yesterday"))
        return today.addDays(-1);
    if (text == QLatin1String("tomorrow"))
        return today.addDays(1);
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const bool before = text.startsWith(QLatin1String("last "));
    const int weekday = weekdayOf(before ? QStringView(text).mid(5) : QStringView(text));
    if (weekday == 0)
        return {};
    *isWeekday = true;
    const int back = (today.dayOfWeek() - weekday + 7) % 7;
    return today.addDays(before && back == 0 ? -7 : -back);
}

// "2024-01-01 10:00 +02:00", "yesterday at 14:00", "monday", "14:00:05.25 UTC", "2024-10-27 02:30 CET".
std::optional<Instant> Reading::absolute()
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?<day>.*?)(?:^| at | |t)(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)? ?(?<zone>[a-z]{1,5}|[+-][\d:]{2,5})?$)"));
    static const QRegularExpression dateInUtc(QStringLiteral(R"(^(?<day>\d{4}-\d{1,2}-\d{1,2}) ?(?<zone>z|utc|gmt)$)"));
    auto match = form.match(m_text);
    const bool hasTime = match.hasMatch();
    if (!hasTime)
        match = dateInUtc.match(m_text);
    const QString zoneText = match.captured(QStringLiteral("zone"));

    QString abbreviation;
    if (!zoneText.isEmpty()) {
        if (const auto zone = zoneOf(zoneText))
            m_zone = *zone;
        else
            abbreviation = zoneText; // then it must be one that the local clocks used at that time
    }
    bool isWeekday = false;
    const auto date = dateOf(match.hasMatch() ? match.captured(QStringLiteral("day")) : m_text, &isWeekday);
    if (!date || m_text.isEmpty())
        return {};
    if (!hasTime)
        return Instant::fromDateTime(date->startOfDay(m_zone));

    const QTime time(match.captured(QStringLiteral("h")).toInt(), match.captured(QStringLiteral("m")).toInt(),
        match.captured(QStringLiteral("s")).toInt());
    if (!time.isValid())
        return {};
    const qint64 fraction = match.captured(QStringLiteral("f")).leftJustified(6, u'0', true).toLongLong();
    const auto momentOn = [&](QDate on) -> std::optional<Instant> {
        for (const Instant moment : momentsOf(on, time, m_zone)) {
            if (abbreviation.isEmpty()
                || m_zone.abbreviation(moment.toDateTime()).compare(abbreviation, Qt::CaseInsensitive) == 0)
                return Instant{moment.microseconds + fraction};
        }
        return {};
    };
    auto moment = momentOn(*date);
    if (isWeekday && moment && *moment > m_reference) // "monday 14:00" on a Monday morning is last week's
        moment = momentOn(date->addDays(-7));
    if (!moment)
        m_detail = Words::tr("The time zone must be UTC, an offset such as +02:00, or the local one.");
    return moment;
}

} // namespace

Result<std::optional<Instant>> parseHumanTime(QStringView text, Instant reference, const QTimeZone &zone)
{
    return Reading(text, reference, zone).read();
}

} // namespace artiscope
