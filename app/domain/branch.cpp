// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/branch.h"

#include <array>
#include <utility>

namespace artiscope {

BranchState branchStateFromWord(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, BranchState>, 7> words{{
        {u"OPEN", BranchState::Open},
        {u"NEED_REBASE", BranchState::NeedsRebase},
        {u"NEED_UPGRADE_REBASE", BranchState::NeedsUpgradeRebase},
        {u"MERGING", BranchState::Merging},
        {u"MERGE_FAILED", BranchState::MergeFailed},
        {u"MERGED", BranchState::Merged},
        {u"DELETING", BranchState::Deleting},
    }};
    for (const auto &[known, state] : words) {
        if (word == known)
            return state;
    }
    return BranchState::Unknown;
}

} // namespace artiscope
