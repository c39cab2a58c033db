// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/folds.h"

namespace artiscope {

class TextBuffer;

// The folds of a text with what the view wants to know of each.
struct FoldTree {
    Folds folds;
    std::vector<int> parents; // the place of the fold that it is in, -1 at the top
    // What it is known by in another version of the text: the line it begins with, below those of the folds it is in,
    // and the how-manieth there of its like. A hash, good for this run of the program.
    std::vector<size_t> keys;

    [[nodiscard]] int at(qsizetype line) const; // the fold that begins there; -1: none
    [[nodiscard]] int around(qsizetype line) const; // the innermost that begins there or that the line is in; -1: none
};

// Pure; any thread.
[[nodiscard]] FoldTree foldTreeOf(
    const TextBuffer &text, StructureKind kind, const std::function<bool()> &cancelled = {});

} // namespace artiscope
