// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"

namespace artiscope {

// "Line 3, column 5: Missing a comma." and how many more there are.
[[nodiscard]] QString placeWords(const Trouble &trouble);
// What such a text is called where it is not one: "JSON".
[[nodiscard]] QString grammarName(StructureKind kind);
// All that is said of it.
[[nodiscard]] QString troubleWords(const Trouble &trouble, StructureKind kind);

} // namespace artiscope
