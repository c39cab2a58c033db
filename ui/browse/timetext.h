// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/snapshot.h"

#include <QTimeZone>

namespace artiscope {

[[nodiscard]] QTimeZone localZone(); // this machine's
[[nodiscard]] QDateTime inZone(Instant when, const QTimeZone &zone);
// "2026-11-20 09:00 CET": for a control, to the second only where that matters.
[[nodiscard]] QString shortTime(Instant when, const QTimeZone &zone);
// "2026-11-20 09:00 +01:00", with seconds and fractions where there are any: what parseHumanTime() reads as the very
// same instant.
[[nodiscard]] QString exactText(Instant when, const QTimeZone &zone);

[[nodiscard]] QString snapshotText(const Snapshot &snapshot); // "main · now", or with its time in the local zone

} // namespace artiscope
