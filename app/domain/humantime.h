// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/instant.h"

#include <QTimeZone>

namespace artiscope {

// What a person types for a time, resolved once: `now` (empty optional), or an instant.
//
// Understood, in any case, with or without "ago" and a sign: `now`, `-1d`, `90m ago`, `2 h ago`, `1h30m`, `1.5h`,
// `3 weeks ago` (all these on a whole second, the earlier one), `today`, `yesterday 14:00`, `monday` (the latest one),
// `monday 9:30`, `14:00` (today), `2024-01-01` (its beginning), `2024-01-01 10:00`, `2024-01-01 10:00 +02:00`, ISO 8601
// with up to nine digits of fraction. Local means `zone`; `reference` is what now is (the server's clock). A time to
// come is an error (Kind::Input, Reason::BadTime), as is what cannot be understood: the server's own reading of
// relative times is a trap.
[[nodiscard]] Result<std::optional<Instant>> parseHumanTime(QStringView text, Instant reference, const QTimeZone &zone);

// The other way: how long before `reference` an instant is, as whole words for a column ("12 min ago", "3 days ago").
[[nodiscard]] QString relativeTime(Instant when, Instant reference);
// "2026-11-20 09:00:00 CET" and "2026-11-20 08:00:00 UTC"; fractions only where there are any.
[[nodiscard]] QString localTime(Instant when, const QTimeZone &zone);
[[nodiscard]] QString utcTime(Instant when);

} // namespace artiscope
