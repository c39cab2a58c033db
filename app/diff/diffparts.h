// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/linediff.h"

#include <span>

namespace artiscope {

// How the parts of a line difference (linediff.h) are put together. Pure; any thread.

// With the last one as one when both are of a kind and nothing is between them. One without lines is none.
void appendPart(std::vector<DiffHunk> &parts, const DiffHunk &part);

// The lines of both sides in front of `next`, which nothing pairs; `rest` begins behind that then.
[[nodiscard]] DiffHunk takeUnpaired(DiffHunk &rest, const DiffHunk &next);

// Behind those that are there; what touches is one hunk, the first one begins a new one. They are counted.
void addParts(LineDiff &diff, std::span<const DiffHunk> parts);

[[nodiscard]] bool touch(const DiffHunk &one, const DiffHunk &next); // no line is between them

// The parts of one hunk after another, from `next` on.
[[nodiscard]] std::span<const DiffHunk> takeParts(const LineDiff &diff, const DiffHunk &hunk, size_t &next);

} // namespace artiscope
