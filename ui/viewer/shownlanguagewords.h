// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detectleftovers.h"

#include <QStringList>

namespace artiscope {

// What is said of how a content is shown, a few words each.

[[nodiscard]] QStringList leftoverNotes(const Leftovers &leftovers); // none without leftovers

} // namespace artiscope
