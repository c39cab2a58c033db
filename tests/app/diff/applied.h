// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/linediff.h"

namespace artiscope {

// The left text with every hunk applied: that of the right, but for line ends and a byte order mark, when these differ.
inline QByteArray applied(const TextBuffer &left, const TextBuffer &right, const std::vector<DiffHunk> &hunks)
{
    const auto stretch = [](const TextBuffer &text, qsizetype first, qsizetype count) {
        const qsizetype end = first + count < text.lineCount() ? text.lineStart(first + count) : text.size();
        return text.view(first < text.lineCount() ? text.lineStart(first) : text.size(), end);
    };
    QByteArray result = left.bytes().first(left.begin());
    qsizetype line = 0;
    for (const DiffHunk &hunk : hunks) {
        result += stretch(left, line, hunk.leftFirst - line);
        result += stretch(right, hunk.rightFirst, hunk.rightCount);
        line = hunk.leftFirst + hunk.leftCount;
    }
    result += stretch(left, line, left.lineCount() - line);
    return result;
}

} // namespace artiscope
