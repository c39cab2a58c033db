// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

#include <QTimeZone>

namespace artiscope {

// Runs in a person's words, for RunModel and whoever else tells of them.
[[nodiscard]] QString outcomeText(Outcome outcome); // "changed"
[[nodiscard]] QString runTitle(const Run &run); // "leaf_config: 3 artifacts on main"
[[nodiscard]] QString runState(const Run &run); // "3 of 12"
[[nodiscard]] QString runStateTip(const Run &run); // what a word of that means; empty: it speaks for itself
[[nodiscard]] QString runOutcome(const Run &run); // "8 changed, 3 unchanged, 1 failed"
[[nodiscard]] QString runError(const Run &run); // of a refused run, else the first failure's

// The day, then one line of text a line of the log, "20:29:50.123  error     what happened"; the further lines of a
// message beneath its beginning.
[[nodiscard]] QString logText(const TaskLog &log, const QTimeZone &zone);

// Why something failed, to be read in full.
struct FailureText {
    QString title; // one line: what failed, and why; empty: nothing failed
    QString text; // the server's log as far as it is known, else what is known instead
    bool isLog = false;
    bool operator==(const FailureText &) const = default;
};
// Of one artifact of a run, or (null) of the run.
[[nodiscard]] FailureText failureText(const Run &run, const RunItem *item, const QTimeZone &zone);

} // namespace artiscope
