// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/compiledexpression.h"

#include "app/content/lineexpression.h"

#include <algorithm>
#include <optional>

namespace artiscope {

namespace {

// The library gives up where one place needs more steps than this. Of several such verbs it heeds the lowest, so what
// is typed cannot raise it. A lone CR is a character.
constexpr QLatin1String verbs("(*LIMIT_MATCH=200000)(*LF)");

} // namespace

CompiledExpression compiledExpression(const QString &expression, const SearchOptions &options)
{
    QRegularExpression::PatternOptions picked = QRegularExpression::UseUnicodePropertiesOption;
    if (!options.caseSensitive)
        picked |= QRegularExpression::CaseInsensitiveOption;
    const auto faultOf = [&expression](const QRegularExpression &compiled, qsizetype before) {
        const qsizetype at = compiled.patternErrorOffset() - before;
        return ExpressionFault{compiled.errorString(), std::clamp<qsizetype>(at, 0, expression.size())};
    };
    const QRegularExpression alone(verbs + expression, picked);
    if (!alone.isValid())
        return faultOf(alone, verbs.size());
    // Part of the expression and not only asked of what it finds: "leaf|leaf-02" may then try its other branch.
    const QString before = options.wholeWords ? QStringLiteral("(?:(?<!\\w)|(?!\\w))(?:") : QString();
    const QString behind = options.wholeWords ? QStringLiteral(")(?:(?!\\w)|(?<!\\w))") : QString();
    if (const std::optional<QString> within = withinLines(expression)) {
        // It may have become too long.
        const QRegularExpression ofMany(
            verbs + before + *within + behind, picked | QRegularExpression::MultilineOption);
        if (ofMany.isValid())
            return ofMany;
    }
    if (!options.wholeWords)
        return alone;
    const QRegularExpression whole(verbs + before + expression + behind, picked);
    if (!whole.isValid()) // verbs must come first, and a quotation or comment may have no end
        return faultOf(whole, verbs.size() + before.size());
    return whole;
}

} // namespace artiscope
