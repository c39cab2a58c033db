// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/ignorerules.h"

namespace artiscope {

// How the person wants to see a difference, whatever is compared.
struct CompareSettings {
    static constexpr int everything = -1;

    int context = 3; // unchanged lines that are shown around a change
    bool unified = false; // both texts as one
    LineMatching matching = LineMatching::Most;
    IgnoreRules ignore; // of the artifact at hand
    bool operator==(const CompareSettings &) const = default;
};

} // namespace artiscope
