// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/revision.h"

namespace artiscope {

// Why a history goes back no further: one sentence for a person. Empty while it is not known.
[[nodiscard]] QString historyEndText(HistoryEnd end, const QString &branch, Instant lower);

} // namespace artiscope
