// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/timetext.h"

#include "app/domain/humantime.h"
#include "app/domain/localtime.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::TimeText)
};
} // namespace

QTimeZone localZone()
{
    return QTimeZone::systemTimeZone();
}

QDateTime inZone(Instant when, const QTimeZone &zone)
{
    return when.toDateTime().toTimeZone(zone);
}

QString shortTime(Instant when, const QTimeZone &zone)
{
    if (inZone(when, zone).time().second() != 0 || fractionOf(when) != 0)
        return localTime(when, zone);
    const QDateTime local = inZone(when, zone);
    return QLocale::c().toString(local, QStringLiteral("yyyy-MM-dd HH:mm ")) + zone.abbreviation(local);
}

QString exactText(Instant when, const QTimeZone &zone)
{
    const QDateTime local = inZone(when, zone);
    const int fraction = fractionOf(when);
    const int offset = local.offsetFromUtc() / 60;
    QString text = QLocale::c().toString(local, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (local.time().second() != 0 || fraction != 0)
        text += QLocale::c().toString(local, QStringLiteral(":ss"));
    if (fraction != 0)
        text += QStringLiteral(".%1").arg(fraction, 6, 10, QLatin1Char('0'));
    return text
        + QStringLiteral(" %1%2:%3")
              .arg(QLatin1Char(offset < 0 ? '-' : '+'))
              .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QString snapshotText(const Snapshot &snapshot)
{
    return QStringLiteral("%1 · %2").arg(
        snapshot.branch, snapshot.at ? shortTime(*snapshot.at, localZone()) : Words::tr("now"));
}

} // namespace artiscope
