// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <array>

namespace artiscope {

// How two contents can be looked at beside each other: as the lines of their texts, which all have, or in a way of
// their own.
enum class ComparisonView : quint8 {
    Lines,
    Sections, // the statements of configurations
    Values, // of documents
    Cells, // of tables
    Drawings,
    Rendered, // texts as one reads them
};
inline constexpr size_t comparisonViewCount = 6;

[[nodiscard]] ComparisonView ownViewOf(Language language); // Lines: it has none
[[nodiscard]] QString comparisonViewName(ComparisonView view); // with a mnemonic; of Lines that of any other
[[nodiscard]] QString comparisonViewHelp(ComparisonView view); // of Lines why there is no other

// Whether each is chosen, where contents have it. Nobody wants to read drawings unless they ask for that.
using ComparisonChoices = std::array<bool, comparisonViewCount>;
inline constexpr ComparisonChoices usualComparisons{false, false, false, false, true, false};

} // namespace artiscope
