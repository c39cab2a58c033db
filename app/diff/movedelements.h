// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structurediff.h"

namespace artiscope {

// Which elements of a drawing were taken out of one element and put into another: by what is removed that on the left,
// and by what is added the one on the right. Such an element is known by its id, or by its title and the same
// attributes, where that is there once among each of both; and what has other elements than these in it holds the same
// ones. Pure; any thread.
struct MovedElements {
    std::map<qint32, qint32> rightOf;
    std::map<qint32, qint32> leftOf;
};

// `wholes`: the places of those changes that are of a whole element.
[[nodiscard]] MovedElements movedElements(
    const StructureDiff &diff, const std::vector<size_t> &wholes, const std::function<bool()> &cancelled);

} // namespace artiscope
