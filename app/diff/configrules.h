// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <span>
#include <string_view>

namespace artiscope {

// Statements whose order means something. All others in a section are a set.
struct OrderRule {
    std::string_view section; // words that the header of their section begins with; empty: any, and the top
    std::string_view statement; // words that they begin with; empty: any
    // Those with as many first words the same make a sequence; 0: all that the rule is about.
    int words = 0;
    bool asWritten = false; // also those that begin with a number: it does not say where they belong
};

// How the statements of one language are compared.
struct ConfigRules {
    std::span<const OrderRule> ordered; // the first that fits is taken
    std::span<const std::string_view> closers; // lines that end a section or frame the output: they say nothing
    // Words behind which the rest of a statement is a text, wherever they stand in it: every blank of that counts.
    std::span<const std::string_view> texts;
    bool commasEnd = false; // a comma at the end only says that another one follows
    bool linesCount = false; // a statement of several lines is a text (a banner): each counts as it is
};

// Whether its texts are made of statements: network configurations, and INI.
[[nodiscard]] bool hasStatements(Language language);
[[nodiscard]] ConfigRules configRules(Language language);

} // namespace artiscope
