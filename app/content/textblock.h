// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/textbuffer.h"

#include <functional>
#include <vector>

namespace artiscope {

// A rectangle of a text: the same columns of lines one after the other, columns in cells (cells.h). A value; any
// thread.
struct TextBlock {
    qsizetype anchorLine = 0;
    qsizetype anchorColumn = 0;
    qsizetype caretLine = 0;
    qsizetype caretColumn = 0;
    bool operator==(const TextBlock &) const = default;
};

// What of a line is in it; nothing of lines above and below.
[[nodiscard]] ByteRange rangeIn(const TextBuffer &text, const TextBlock &block, qsizetype line);
// Of each line that has something in it; of those that were looked at when `cancelled`.
[[nodiscard]] std::vector<ByteRange> rangesIn(
    const TextBuffer &text, const TextBlock &block, const std::function<bool()> &cancelled);
// From its first to its last byte, with what stands beside it in between.
[[nodiscard]] ByteRange rangeAround(const TextBuffer &text, const TextBlock &block);

} // namespace artiscope
