// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structuretree.h"

#include <functional>

namespace artiscope {

class DiffLibrary;

// Elements of one name in two XML elements.
struct ElementGroups {
    const StructureTree &leftTree;
    const std::vector<qint32> &left;
    const StructureTree &rightTree;
    const std::vector<qint32> &right;
};

// Matches them as one who looks at a drawing would: by their id, or their title, where that is there once on each side;
// what is left by its content; and what is left then with what is most like it, if it is alike at all. Writes into
// `partners` for each on the right the place of the one on the left. Pure; any thread.
void pairElements(const DiffLibrary &library, const ElementGroups &groups, bool rightFirst,
    const std::function<bool()> &cancelled, std::vector<qint32> &partners);

} // namespace artiscope
