// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/localtime.h"

#include <algorithm>

namespace artiscope {

QList<Instant> momentsOf(QDate date, QTime time, const QTimeZone &zone)
{
    // QDateTime's own choice in a gap or an overlap differs between Qt versions, so the two offsets are tried here.
    const QDateTime asUtc(date, time, QTimeZone::utc());
    const qint64 wall = asUtc.toMSecsSinceEpoch();
    const qint64 before = zone.offsetFromUtc(asUtc.addDays(-1)) * 1000LL;
    const qint64 after = zone.offsetFromUtc(asUtc.addDays(1)) * 1000LL;
    const auto reallyShown = [&](qint64 offset) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(wall - offset, QTimeZone::utc())) * 1000LL == offset;
    };

    QList<Instant> moments;
    if (reallyShown(before))
        moments.append(Instant{(wall - before) * 1000});
    if (after != before && reallyShown(after))
        moments.append(Instant{(wall - after) * 1000});
    if (moments.isEmpty())
        moments.append(Instant{(wall - before) * 1000});
    std::sort(moments.begin(), moments.end());
    return moments;
}

int fractionOf(Instant when)
{
    const auto rest = int(when.microseconds % 1'000'000);
    return rest < 0 ? rest + 1'000'000 : rest;
}

} // namespace artiscope
