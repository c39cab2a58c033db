// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runtally.h"

#include <algorithm>

namespace artiscope {

RunTally tally(const Run &run)
{
    RunTally sum{.total = std::max(run.expected.value_or(0), int(run.items.size()))};
    for (const RunItem &item : run.items) {
        sum.done += isFinal(item.outcome) ? 1 : 0;
        sum.created += item.outcome == Outcome::Created;
        sum.changed += item.outcome == Outcome::Changed;
        sum.unchanged += item.outcome == Outcome::Unchanged;
        sum.repaired += item.outcome == Outcome::Repaired;
        sum.failed += item.outcome == Outcome::Failed;
        sum.unknown += item.outcome == Outcome::Unknown;
    }
    return sum;
}

} // namespace artiscope
