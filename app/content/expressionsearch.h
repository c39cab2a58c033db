// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/search.h"

namespace artiscope {

// findAll() for a regular expression, in `ranges` of the text.
[[nodiscard]] SearchResult findExpression(const TextBuffer &buffer, const QString &expression,
    const SearchOptions &options, const std::vector<ByteRange> &ranges, const std::function<bool()> &cancelled);

} // namespace artiscope
