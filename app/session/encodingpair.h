// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/encoding.h"

#include <QString>

#include <optional>

namespace artiscope {

// The encodings of two contents that are compared, which no line of their texts tells.
struct EncodingPair {
    Encoding left = Encoding::Utf8;
    Encoding right = Encoding::Utf8;

    [[nodiscard]] bool differ() const { return left != right; }
};

// Of two that have a text and its encoding. What is empty has none, nor what was never bytes: nothing differs then.
template <typename Text> [[nodiscard]] EncodingPair encodingsOf(const Text &left, const Text &right)
{
    const std::optional<Encoding> from = left.encoding;
    const std::optional<Encoding> to = right.encoding;
    const bool isOneEmpty = left.text.size() == 0 || right.text.size() == 0;
    return isOneEmpty || !from || !to ? EncodingPair() : EncodingPair{*from, *to};
}

[[nodiscard]] QString encodingName(Encoding encoding); // "UTF-16 LE", everywhere
[[nodiscard]] QString encodingsText(const EncodingPair &encodings); // "UTF-16 LE on the left, UTF-8 on the right"

} // namespace artiscope
