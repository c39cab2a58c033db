// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

namespace artiscope {

// How a value of a document is shown: one line, not too long, with nothing invisible in it. Pure; main thread, as it is
// in the person's language.

[[nodiscard]] QString treeKindWord(TreeKind kind); // "number"
[[nodiscard]] QString treeLabel(const DocumentTree &tree, int node, QByteArrayView bytes); // its key, or "[3]"
// Empty for what holds others, unless a text is all that an element says.
[[nodiscard]] QString treeShownValue(const DocumentTree &tree, int node, QByteArrayView bytes);
// "object, 3 keys"; "text, &anchor"; "refers to $.base".
[[nodiscard]] QString treeDetail(const DocumentTree &tree, int node, QByteArrayView bytes);

} // namespace artiscope
