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

std::vector<SearchHit> hitsWithin(std::vector<SearchHit> hits, const TextBuffer &text, const TextBlock &block)
{
    qsizetype line = -1;
    ByteRange range; // of that line: there may be many hits in one, and it may be long
    std::erase_if(hits, [&](const SearchHit &hit) {
        if (hit.line != line) {
            line = hit.line;
            range = rangeIn(text, block, line);
        }
        return hit.offset < range.begin || hit.offset + hit.length > range.end;
    });
    return hits;
}

} // namespace artiscope
