// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace artiscope {

using Words = std::vector<std::string_view>;

// The first words of a line, at most `maximum`; what stands in double quotes is one.
[[nodiscard]] Words wordsOf(std::string_view line, size_t maximum);

// What a line of network configuration begins that has others indented below it.
[[nodiscard]] OutlineKind blockKind(const Words &words);

// A line that stands alone and is worth a place in the outline all the same. Lines one after the other whose first
// `words` are the same make one item.
struct LineItem {
    OutlineKind kind = OutlineKind::Section;
    size_t words = 0;
};
// `around` is the kind of the block that the line is in; nothing at the top.
[[nodiscard]] std::optional<LineItem> lineItem(const Words &words, std::optional<OutlineKind> around);

// What a section of Junos is, by the names of those around it and its own, outermost first.
[[nodiscard]] OutlineKind junosKind(const Words &path);

} // namespace artiscope
