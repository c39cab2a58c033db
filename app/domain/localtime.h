// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QTimeZone>

namespace artiscope {

// The moments at which the clocks of `zone` show that date and time, earliest first: one as a rule, two in the hour
// that is lived twice when summer time ends. In the hour that is skipped no clock ever showed it; then the one moment
// that comes of reading it with the offset from before the change (02:30 becomes 03:30), as RFC 5545 has it.
[[nodiscard]] QList<Instant> momentsOf(QDate date, QTime time, const QTimeZone &zone);

// The microseconds within the second, before 1970 too.
[[nodiscard]] int fractionOf(Instant when);

} // namespace artiscope
