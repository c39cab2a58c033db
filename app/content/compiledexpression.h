// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/search.h"

#include <QRegularExpression>

#include <variant>

namespace artiscope {

// An expression as it is searched with, or what is wrong with it. With MultilineOption it may be asked of several lines
// at once that are ASCII and end with LF: its hits are those in each of them alone. Otherwise it is asked of each line.
using CompiledExpression = std::variant<QRegularExpression, ExpressionFault>;
[[nodiscard]] CompiledExpression compiledExpression(const QString &expression, const SearchOptions &options);

} // namespace artiscope
