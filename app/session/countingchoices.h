// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"
#include "app/session/ignorechoices.h"

namespace artiscope {

// How the person wants lines to be counted that differ, wherever they are: a value.
struct CountingChoices {
    IgnoreChoices ignoring;
    LineMatching matching = LineMatching::Most;
    bool operator==(const CountingChoices &) const = default;
};

} // namespace artiscope
