// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/content/words.h"

#include "tests/fuzz/require.h"

namespace artiscope {

// They are in order, something, and each within a line.
inline void requireWords(const std::vector<ByteRange> &words, const TextBuffer &text)
{
    qsizetype from = text.begin();
    for (const ByteRange &word : words) {
        require(word.begin >= from && word.begin < word.end && word.end <= text.size());
        require(word.end <= text.lineEnd(text.lineOf(word.begin)));
        from = word.end;
    }
}

} // namespace artiscope
