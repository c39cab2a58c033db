// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/detectlines.h"

#include <span>

namespace artiscope {

// Which system's configuration the lines are; Config when it is one of none that we know; Plain and unsure when it is
// none. Pure; any thread.
[[nodiscard]] Detection detectNetwork(const TextLines &lines);

// What lines of that system look like, and how much one of them says. The text is what a line begins with; behind a "~"
// however far it is indented; behind a "*" it may be anywhere.
struct Mark {
    std::string_view text;
    Language language;
    int weight;
};

[[nodiscard]] std::span<const Mark> systemMarks(); // of one system each; of Config: of one that we do not know
[[nodiscard]] std::span<const Mark> commonMarks(); // of all of them

} // namespace artiscope
