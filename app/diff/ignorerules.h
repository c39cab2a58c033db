// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/search.h"
#include "app/diff/linediff.h"

namespace artiscope {

// What a person calls no difference: what the expression finds in a line does not count.
struct IgnoreExpression {
    QString name;
    QString expression;
    bool operator==(const IgnoreExpression &) const = default;
};

// The rules that are on.
struct IgnoreRules {
    bool spacing = false; // how many blanks there are, and whether any at either end of a line
    bool letterCase = false;
    bool blankLines = false;
    bool comments = false; // as the language of the text has them
    std::vector<IgnoreExpression> expressions;
    bool operator==(const IgnoreRules &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == IgnoreRules(); }
};

// An expression that could not be heeded.
struct IgnoreProblem {
    QString name;
    std::optional<ExpressionFault> fault; // none: it takes too much work, or finds too much
};

struct IgnoredHunks {
    LineDiff lines; // the difference, its hunks cut where what is ignored begins and ends
    std::vector<bool> ignored; // by hunk of that
    qsizetype count = 0; // of those that are
    std::vector<IgnoreProblem> problems; // of each expression at most one
};

// What is the same on both sides but for what the rules ignore: whole hunks, and within others the lines of which that
// is true. Which lines became which is seen without what is ignored there. A line of which comments and expressions
// leave nothing is no line. `diff` is of these texts. What an expression may cost is limited as in a search (search.h).
// Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] IgnoredHunks ignoredHunks(const TextBuffer &left, const TextBuffer &right, const LineDiff &diff,
    const IgnoreRules &rules, Language language, const std::function<bool()> &cancelled);

} // namespace artiscope
