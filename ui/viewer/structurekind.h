// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/structure/outline.h"

namespace artiscope {

// How a text is built that is shown as `format`: of network configuration there are several ways, which its detection
// tells apart.
[[nodiscard]] StructureKind structureKindOf(Format format, const Detection &detection);

[[nodiscard]] bool hasOutline(StructureKind kind);

} // namespace artiscope
