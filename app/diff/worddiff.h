// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/words.h"

#include <functional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// What stands in place of what, by bytes of each line; one of both may be empty.
struct WordChange {
    ByteRange left;
    ByteRange right;
    bool operator==(const WordChange &) const = default;
};

// What differs between two lines: words, or a part of one when more than half of it stayed. Lines that have no word in
// common differ as a whole: then there is one change, of all of both. Between what both begin and end with, too many
// words are one change; when that is nearly all of a line it differs as a whole, too. In linear time. Who swaps the
// lines has the changes swapped. Cancelled: nothing is found. Any thread.
[[nodiscard]] std::vector<WordChange> wordDiff(
    const DiffLibrary &library, QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled);

} // namespace artiscope
