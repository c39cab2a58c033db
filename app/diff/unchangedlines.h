// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/hiddenstretches.h"
#include "app/content/textbuffer.h"
#include "app/diff/diffhunk.h"

#include <vector>

namespace artiscope {

// Lines between changes, the same ones on both sides but for what is ignored.
struct UnchangedLines {
    Stretch left;
    Stretch right;
    bool operator==(const UnchangedLines &) const = default;
};

// The lines that nobody misses: those farther than `context` lines from every change. In order; not worth leaving out
// is what is less than two lines. Without a change there is nothing to make room for: none. Pure; any thread.
[[nodiscard]] std::vector<UnchangedLines> unchangedLines(
    const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &hunks, qsizetype context);

} // namespace artiscope
