// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/diff/diffhunk.h"

#include <vector>

namespace artiscope {

// Which lines on the left of a hunk one on its right came from: the one that has most words in common with it, unless
// that became another one, and what else of the left is in it. A line that was split is the origin of each of its
// parts. Where nothing is alike but as many stand in place of as many, it is the one in its place. Empty: the line is
// new. In order. Pure; any thread.
[[nodiscard]] std::vector<qsizetype> lineOrigins(
    const TextBuffer &left, const TextBuffer &right, const DiffHunk &hunk, qsizetype line);

} // namespace artiscope
