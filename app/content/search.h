// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/hiddenstretches.h"
#include "app/content/textbuffer.h"

#include <chrono>
#include <functional>
#include <optional>

namespace artiscope {

struct SearchHit {
    qsizetype offset = 0; // bytes, into the buffer
    qsizetype length =
        0; // bytes, never 0; differs from the text's where letters of different case are differently long
    qsizetype line = 0;
    bool operator==(const SearchHit &) const = default;
};

// What is wrong with a regular expression.
struct ExpressionFault {
    QString message; // the library's own
    qsizetype at = 0; // UTF-16 units into the expression
};

struct SearchResult {
    std::vector<SearchHit> hits; // in order, not overlapping
    bool truncated = false; // there are more than `maximumHits`
    std::optional<ExpressionFault> fault; // then nothing was searched
    // Trying the expression there took too much work, or patience with all of it was over; the hits are those before.
    std::optional<qsizetype> stoppedAtLine;
};

struct SearchOptions {
    bool caseSensitive = false;
    bool wholeWords = false; // neither end of a hit is between two letters, digits or "_"; invalid bytes are none
    bool expression = false; // the text is a regular expression, of each line alone; empty matches are no hits
    // Only hits that lie wholly within one of these, which are in order and apart. Nothing: everywhere. For an
    // expression the end of one is the end of its line.
    std::optional<std::vector<ByteRange>> within;
    qsizetype maximumHits = 1'000'000;
    std::chrono::milliseconds patience{10'000}; // with an expression
};

// Every place where `text` stands. Without case, letters are compared as Unicode folds them one by one ("É" is "é", "ß"
// is not "ss"). Asks `cancelled` every megabyte or so, with an expression every few kilobytes; then the result is what
// was found by then. Long texts are searched for an expression by as many threads of the pool as have nothing else to
// do, and each of them asks. What an expression may cost in one place is limited, and so is how long all of it may
// take. In a line longer than 16 KB an expression that finds nothing within 4 KB of where it begins may be missed.
// Pure; any thread.
[[nodiscard]] SearchResult findAll(const TextBuffer &buffer, const QString &text, const SearchOptions &options,
    const std::function<bool()> &cancelled = {});

// The lines without a hit, but for those up to `context` lines away from one. Pure; any thread.
[[nodiscard]] std::vector<Stretch> linesWithout(const std::vector<SearchHit> &hits, qsizetype lineCount, int context);

} // namespace artiscope
