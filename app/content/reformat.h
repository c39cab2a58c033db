// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

namespace artiscope {

// A text with line breaks and indentation of our own, nothing else about it changed: numbers, escapes, the order of
// keys and keys that are there twice stay as they are written. (In XML values of attributes get double quotes, and an
// element that has text of its own stays as it is, with all that is in it: each blank may mean something there.)
struct Reformatted {
    enum class Trouble {
        None,
        NotWellFormed,
        TooLarge, // more than largestReformatted
        BecomesTooLarge, // more than largestResult
        TooDeep, // more than maximumTreeDepth
        TooMany, // more values than maximumTreeNodes; of XML elements, attributes, texts, …
    };

    QByteArray bytes; // empty when there is trouble
    Trouble trouble = Trouble::None;
    // Beginnings of tokens (JSON) or of the names of elements (XML) that are the same, rising in both texts.
    std::vector<std::pair<quint32, quint32>> places; // in the original, in `bytes`

    [[nodiscard]] qsizetype toReformatted(qsizetype offset) const;
    [[nodiscard]] qsizetype toOriginal(qsizetype offset) const;
};

inline constexpr qsizetype largestReformatted = 64 * 1024 * 1024; // bytes
inline constexpr qsizetype largestResult = 4 * largestReformatted;

[[nodiscard]] bool canReformat(Language language); // JSON, XML and drawings

// Asks `cancelled` now and then; then the result means nothing. Pure; any thread.
[[nodiscard]] Reformatted reformat(
    const QByteArray &bytes, Language language, const std::function<bool()> &cancelled = {});

} // namespace artiscope
