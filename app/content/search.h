// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"

#include <functional>

namespace artiscope {

struct SearchHit {
    qsizetype offset = 0; // bytes, into the buffer
    qsizetype length = 0; // bytes; differs from the text's where letters of different case are differently long
    qsizetype line = 0;
    bool operator==(const SearchHit &) const = default;
};

struct SearchResult {
    std::vector<SearchHit> hits; // in order, not overlapping
    bool truncated = false; // there are more than `maximumHits`
};

struct SearchOptions {
    bool caseSensitive = false;
    qsizetype maximumHits = 1'000'000;
};

// Every place where `text` stands. Without case, letters are compared as Unicode folds them one by one ("É" is "é", "ß"
// is not "ss"). Asks `cancelled` every megabyte or so; then the result is what was found by then. Pure; any thread.
[[nodiscard]] SearchResult findAll(const TextBuffer &buffer, const QString &text, const SearchOptions &options,
    const std::function<bool()> &cancelled = {});

} // namespace artiscope
