// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/differenceexport.h"

#include <QJsonObject>

namespace artiscope {

// A comparison for scripts, what `diff --json` prints (cli.md). Where contents were looked into, with
// the lines of each; where lines were counted, also with the changes that several have in common. Pure; any thread.
[[nodiscard]] QJsonObject comparisonJson(const DifferenceExport::Made &made);

} // namespace artiscope
