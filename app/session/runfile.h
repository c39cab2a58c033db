// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/run.h"

namespace artiscope {

// Runs as a JSON file, so that the next start can pick up what was under way. A file that cannot be read is an error
// and otherwise an empty list: it is never a reason not to start.
[[nodiscard]] Result<QList<Run>> readRuns(const QString &file);
[[nodiscard]] Result<Nothing> writeRuns(const QString &file, const QList<Run> &runs); // whole or not at all

} // namespace artiscope
