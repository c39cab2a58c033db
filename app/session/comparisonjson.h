// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace artiscope {

class DifferenceExport;

// A comparison for scripts, once it was made: what `diff --json` prints (cli.md). Where contents were looked into, with
// the lines of each; where lines were counted, also with the changes that several have in common.
[[nodiscard]] QJsonObject comparisonJson(const DifferenceExport &made);

} // namespace artiscope
