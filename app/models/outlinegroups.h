// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

namespace artiscope {

// What a network configuration has many of stands together in its outline. Pure; any thread.

[[nodiscard]] bool isGrouped(StructureKind structure, OutlineKind kind); // at the top
[[nodiscard]] QString groupName(OutlineKind kind); // "Interfaces"
// "Ethernet1" of "interface Ethernet1"; the label itself where the item is not one that is grouped.
[[nodiscard]] QString labelInGroup(const QString &label, StructureKind structure, const OutlineItem &item);

} // namespace artiscope
