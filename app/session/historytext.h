// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/revision.h"

#include <QTimeZone>

namespace artiscope {

// A history in a person's words.

// Why it goes back no further: one sentence. `lower`: when its branch, or the server's data, began. Empty while it is
// not known.
[[nodiscard]] QString historyEndText(HistoryEnd end, const QString &branch, const QString &lower);

// When it was stored, as short as one can tell it from others: "12 min ago" within the last hour, else "Nov 22, 16:05",
// of another year than now "Nov 22 2025, 16:05". "before Oct 9, 11:20" where it is only known that it was there then.
[[nodiscard]] QString revisionTime(const Revision &revision, Instant now, const QTimeZone &zone);
// The same beside a line of text: "12 min ago", "Nov 22", "Nov 2025".
[[nodiscard]] QString revisionDay(const Revision &revision, Instant now, const QTimeZone &zone);
[[nodiscard]] QString shortInstant(Instant when, Instant now, const QTimeZone &zone);
// "stood for 9 days", "current"; empty where nothing is known of it.
[[nodiscard]] QString stoodText(const Revision &revision);
[[nodiscard]] QString spanText(qint64 microseconds); // "31 min", "5 weeks"

} // namespace artiscope
