// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/textbuffer.h"

namespace artiscope {

// Two ideas of a word. A *whole word* to be found is what every editor means: letters, digits and "_". A *name* is what
// who reads network configurations takes for one word: 192.0.2.1/24, 2001:db8::1, Ethernet1/1, leaf-02.example.net.

[[nodiscard]] bool isWholeWord(QByteArrayView bytes, qsizetype begin, qsizetype end);

// The name at `offset`, or just before it; where there is none, the one character there (empty at a line's end).
[[nodiscard]] ByteRange nameAt(const TextBuffer &buffer, qsizetype offset);
[[nodiscard]] bool isName(QByteArrayView text); // rather than punctuation or nothing

// Where `name` stands as a name of its own, beginning or ending between `from` and `to`, which are of one line. Of an
// IP address the length of the prefix does not count: 192.0.2.1 stands where 192.0.2.1/31 is written, and the other
// way.
[[nodiscard]] std::vector<ByteRange> placesOfName(
    const TextBuffer &buffer, QByteArrayView name, qsizetype from, qsizetype to);

} // namespace artiscope
