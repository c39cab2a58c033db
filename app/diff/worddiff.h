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
// common, or too many words, differ as a whole: then there is one change, of all of both. Cancelled: nothing is found.
// Any thread.
[[nodiscard]] std::vector<WordChange> wordDiff(
    const DiffLibrary &library, QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled);

} // namespace artiscope
