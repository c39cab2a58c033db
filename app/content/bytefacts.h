// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"

#include <functional>

namespace artiscope {

// What a text's bytes are like beside what one reads.
struct ByteFacts {
    qsizetype lf = 0; // lines that end with it alone
    qsizetype crlf = 0;
    bool endsWithBreak = true; // nothing, too
    qsizetype zeros = 0; // NUL
    qsizetype controls = 0; // other control characters than tabs and line ends; a CR without LF is one
    qsizetype invalid = 0; // bytes that are not UTF-8
    bool operator==(const ByteFacts &) const = default;
};

// Walks through all of it: large texts are for the pool. Asks `cancelled` now and then; then the result is of no use.
[[nodiscard]] ByteFacts byteFacts(const TextBuffer &text, const std::function<bool()> &cancelled = {});

} // namespace artiscope
