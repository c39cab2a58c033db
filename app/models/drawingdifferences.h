// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/drawingdiff.h"
#include "app/models/differencetree.h"

namespace artiscope {

// Which elements of a drawing differ, as a tree: an element, and in it what it says otherwise.
struct DrawingDifferences {
    struct Place { // which element that is, from 0; -1: it is not there
        qint32 left = -1;
        qint32 right = -1;
        bool operator==(const Place &) const = default;
    };
    DifferenceTree tree; // also when one of both is no drawing; then its summary says so
    std::vector<Place> places; // by row of the tree
};

[[nodiscard]] DrawingDifferences drawingDifferences(
    const DrawingDiff &diff, const TextBuffer &left, const TextBuffer &right);

// The same, of two texts that are read first. Cancelled: it is of no use. Pure; for the pool.
[[nodiscard]] DrawingDifferences drawingDifferences(const DiffLibrary &library, const TextBuffer &left,
    const TextBuffer &right, const std::function<bool()> &cancelled);

// "rect #rack-1", "text “leaf-01”", "rect 3 in g #rack-1".
[[nodiscard]] QString drawingNameInWords(const DrawingName &name);

} // namespace artiscope
