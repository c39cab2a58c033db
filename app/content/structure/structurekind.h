// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/structure/outline.h"

namespace artiscope {

[[nodiscard]] StructureKind structureKindOf(Language language); // how a text in it is built
[[nodiscard]] bool hasOutline(StructureKind kind);

} // namespace artiscope
