// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

namespace artiscope {

// What is said to the person of the tree of a document; empty: nothing.

[[nodiscard]] QString treeTrouble(const DocumentTree &tree); // why there is none
[[nodiscard]] QString treeNotice(const DocumentTree &tree); // what is worth knowing of one

} // namespace artiscope
