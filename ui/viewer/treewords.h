// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"

namespace artiscope {

// What is said to the person of the tree of a document; empty: nothing.

// Why there is none; `mistake` is that in its text.
[[nodiscard]] QString treeTrouble(const DocumentTree &tree, const std::optional<Trouble> &mistake);
[[nodiscard]] QString treeNotice(const DocumentTree &tree); // what is worth knowing of one

} // namespace artiscope
