// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types for a time, and times as they are written: the first byte picks the zone.

#include "app/domain/humantime.h"

#include "tests/fuzz/require.h"

#include <array>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::array zones{
        QTimeZone::utc(), QTimeZone("Europe/Berlin"), QTimeZone("Australia/Lord_Howe"), QTimeZone("America/St_Johns")};
    // In the hour that clocks of Berlin show twice.
    static const Instant reference = *Instant::fromWire(u"2026-10-25T00:30:00.123456Z");
    QByteArrayView input = viewOf(data, size);
    const QTimeZone &zone = zones[takeChoice(input) % zones.size()];
    const QString text = QString::fromUtf8(input);

    const auto read = parseHumanTime(text, reference, zone);
    if (!read)
        require(read.error().kind == Error::Kind::Input && read.error().reason == Error::Reason::BadTime);
    else if (*read) {
        const Instant when = **read;
        require(when <= reference);
        require(!relativeTime(when, reference).isEmpty() && !localTime(when, zone).isEmpty());
        require(Instant::fromWire(when.toWire()) == when);
        const auto again = parseHumanTime(utcTime(when), reference, zone);
        require(again && *again == when);
    }
    if (const auto when = Instant::fromWire(text))
        require(Instant::fromWire(when->toWire()) == when);
    return 0;
}
