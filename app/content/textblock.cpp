// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/textblock.h"

#include "app/content/cells.h"

#include <algorithm>

namespace artiscope {

ByteRange rangeIn(const TextBuffer &text, const TextBlock &block, qsizetype line)
{
    if (line < std::min(block.anchorLine, block.caretLine) || line > std::max(block.anchorLine, block.caretLine))
        return {};
    const qsizetype start = text.lineStart(line);
    return {start + bytesBefore(text.line(line), std::min(block.anchorColumn, block.caretColumn)),
        start + bytesBefore(text.line(line), std::max(block.anchorColumn, block.caretColumn))};
}

ByteRange rangeAround(const TextBuffer &text, const TextBlock &block)
{
    return {rangeIn(text, block, std::min(block.anchorLine, block.caretLine)).begin,
        rangeIn(text, block, std::max(block.anchorLine, block.caretLine)).end};
}

std::vector<ByteRange> rangesIn(const TextBuffer &text, const TextBlock &block, const std::function<bool()> &cancelled)
{
    std::vector<ByteRange> ranges;
    const auto [first, last] = std::minmax(block.anchorLine, block.caretLine);
    for (qsizetype line = first; line <= std::min(last, text.lineCount() - 1) && !cancelled(); ++line) {
        if (const ByteRange range = rangeIn(text, block, line); !range.isEmpty())
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace artiscope
