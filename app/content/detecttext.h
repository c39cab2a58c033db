// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/detectlines.h"

namespace artiscope {

// Whether the lines are what the name says, and how surely; Unsure: they are not. Pure; any thread.

[[nodiscard]] Confidence looksLikeIptables(const TextLines &lines);
[[nodiscard]] Confidence looksLikeNftables(const TextLines &lines);
[[nodiscard]] Confidence looksLikeIfupdown(const TextLines &lines);
[[nodiscard]] Confidence looksLikeJinja(const TextLines &lines);
[[nodiscard]] bool isTemplate(const TextLines &lines); // rather than what one left a little of itself in
[[nodiscard]] Confidence looksLikeMarkdown(const TextLines &lines);
[[nodiscard]] Confidence looksLikeYaml(const TextLines &lines);
[[nodiscard]] Confidence looksLikeHcl(const TextLines &lines);
[[nodiscard]] Confidence looksLikeIni(const TextLines &lines);
[[nodiscard]] Confidence looksLikeTable(const TextLines &lines); // CSV

} // namespace artiscope
