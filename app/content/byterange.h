// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace artiscope {

// Bytes from begin to before end.
struct ByteRange {
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] bool isEmpty() const { return begin == end; }
    bool operator==(const ByteRange &) const = default;
};

} // namespace artiscope
