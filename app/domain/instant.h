// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace artiscope {

// An absolute moment, UTC, with microseconds: the precision that the server keeps and asks by (QDateTime has only
// milliseconds). The zero value is 1970.
struct Instant {
    qint64 microseconds = 0; // since 1970-01-01T00:00:00Z

    auto operator<=>(const Instant &) const = default;

    // YYYY-MM-DDTHH:MM:SS.ffffffZ: the only form that is ever sent or written out.
    [[nodiscard]] QString toWire() const;
    // An ISO 8601 date and time with zone (Z or ±hh:mm), up to nine digits of fraction, as servers and files write it.
    [[nodiscard]] static std::optional<Instant> fromWire(QStringView text);

    [[nodiscard]] QDateTime toDateTime() const; // UTC, rounded down to milliseconds
    [[nodiscard]] static Instant fromDateTime(const QDateTime &time);
    [[nodiscard]] Instant plusSeconds(qint64 seconds) const { return {microseconds + seconds * 1'000'000}; }
};

} // namespace artiscope
