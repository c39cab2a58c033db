// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace artiscope {

// Two texts with a short number in place of each line: the same lines have the same one, and so have all that are on
// one side alone, of which it does not matter to a difference what they say. For git's own pass, which cannot be
// interrupted: over these it is soon over.
struct NumberedLines {
    QByteArray left;
    QByteArray right;
};

// Every line ends with LF, the last one too; so do the numbers. In linear time. Nothing: cancelled. Any thread.
[[nodiscard]] std::optional<NumberedLines> numberedLines(
    QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled);

} // namespace artiscope
