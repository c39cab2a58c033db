// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"
#include "app/diff/worddiff.h"

#include <QByteArray>

#include <optional>

namespace artiscope {

// A block of a text as one reads it: a paragraph, a heading, an item of a list, a row of a table, a line of code.
struct ReadBlock {
    quint8 kind = 0; // only blocks of one kind can be one that was changed
    QByteArray text; // UTF-8, one line
    QByteArray form; // all else that makes a difference: where links lead, what is bold
};

// A block that became another one.
struct ChangedBlock {
    qsizetype left = 0;
    qsizetype right = 0;
    std::vector<WordChange> words; // none: only the form differs, or all of the text does
    bool operator==(const ChangedBlock &) const = default;
};

struct BlockDiff {
    std::vector<DiffHunk> hunks; // of blocks, in order
    std::vector<ChangedBlock> changed; // in them, in order on both sides; the others are removed, or added
};

// Two texts compared by block, and within blocks that are alike by word. Who swaps the sides has what is found swapped.
// Nothing: cancelled, or there was no memory for it. Any thread.
[[nodiscard]] std::optional<BlockDiff> blockDiff(const DiffLibrary &library, const std::vector<ReadBlock> &left,
    const std::vector<ReadBlock> &right, const std::function<bool()> &cancelled);

} // namespace artiscope
