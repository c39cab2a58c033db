// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

// Which lines of two texts a line of a third one is; −1: of none.
struct LineOfTwo {
    int left = -1;
    int right = -1;
    bool operator==(const LineOfTwo &) const = default;
};

} // namespace artiscope
