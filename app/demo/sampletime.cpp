// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampletime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace artiscope::sample {

namespace {

std::optional<qint64> absoluteTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?(\\d\\d)-?(\\d\\d)"
                                                        "(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.(\\d{1,9}))?)?"
                                                        "(Z|([+-])(\\d\\d):?(\\d\\d))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const bool dateOnly = match.captured(4).isEmpty();
    const QTime time = dateOnly
        ? QTime(12, 0)
        : QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    qint64 result = QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch() * 1'000'000;
    result += match.captured(7).leftJustified(6, QLatin1Char('0')).left(6).toLongLong();
    if (!match.captured(9).isEmpty()) {
        const qint64 offset = (match.captured(10).toLongLong() * 60 + match.captured(11).toLongLong()) * 60'000'000;
        result += match.captured(9) == QLatin1String("-") ? offset : -offset;
    }
    return result;
}

} // namespace

std::optional<qint64> readServerTime(const QString &text, qint64 now)
{
    if (const auto absolute = absoluteTime(text))
        return absolute;
    struct Unit {
        QRegularExpression form;
        qint64 seconds;
    };
    static const std::array<Unit, 3> units = {
        Unit{QRegularExpression(QStringLiteral("(\\d+)s")), 1},
        Unit{QRegularExpression(QStringLiteral("(\\d+)m")), 60},
        Unit{QRegularExpression(QStringLiteral("(\\d+)h")), 3600},
    };
    qint64 back = 0;
    bool found = false;
    for (const Unit &unit : units) {
        const QRegularExpressionMatch match = unit.form.match(text);
        if (!match.hasMatch())
            continue;
        found = true;
        back += match.captured(1).toLongLong() * unit.seconds;
    }
    if (!found)
        return std::nullopt;
    return now - back * 1'000'000;
}

QString wireTime(qint64 microseconds)
{
    const qint64 seconds = microseconds / 1'000'000;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QStringLiteral(".%1Z").arg(microseconds % 1'000'000, 6, 10, QLatin1Char('0'));
}

QString graphqlTime(qint64 microseconds)
{
    QString text = wireTime(microseconds);
    text.chop(1);
    return text + QStringLiteral("+00:00");
}

} // namespace artiscope::sample
