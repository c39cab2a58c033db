// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/documenttree.h"

namespace artiscope {

// What a plain scalar of YAML is by the core schema of YAML 1.2: only that, it is never converted.
[[nodiscard]] TreeKind plainKind(QByteArrayView written);

} // namespace artiscope
