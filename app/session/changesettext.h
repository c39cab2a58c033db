// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeset.h"

#include <QTimeZone>

namespace artiscope {

class SetHistory;

// What changed on a branch by moment, in a person's words.

[[nodiscard]] QString changeSetCounts(const ChangeCounts &counts); // "12 changed, 1 added"
[[nodiscard]] QString changeSetSpan(const ChangeSet &set); // "41 s"; empty where it is one moment
// "2026-11-20 09:00:00 CET", with the end where it is another second, and the same in UTC below.
[[nodiscard]] QString changeSetTimes(const ChangeSet &set, const QTimeZone &zone);

// Where and why what was found may not be all, one sentence each; none while it is still being looked for.
[[nodiscard]] QStringList setHistoryNotes(const SetHistory &history, const QTimeZone &zone);

} // namespace artiscope
