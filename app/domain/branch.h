// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

namespace artiscope {

enum class BranchState { Open, NeedsRebase, NeedsUpgradeRebase, Merging, MergeFailed, Merged, Deleting, Unknown };

[[nodiscard]] BranchState branchStateFromWord(QStringView word); // the server's OPEN, NEED_REBASE, …; others: Unknown

struct Branch {
    QString id;
    QString name;
    QString description;
    bool isDefault = false;
    BranchState state = BranchState::Open;
    QString stateWord; // as the server said it; empty on servers that say nothing (below 1.5)
    QString origin; // name of the branch it came from
    std::optional<Instant> branchedFrom; // creation or last rebase
    std::optional<Instant> createdAt;
    bool syncWithGit = false;

    [[nodiscard]] bool isWritable() const { return state == BranchState::Open || state == BranchState::Unknown; }
    bool operator==(const Branch &) const = default;
};

} // namespace artiscope
