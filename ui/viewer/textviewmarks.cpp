// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

namespace artiscope {

void TextView::setHits(std::vector<SearchHit> hits)
{
    m_hits = std::move(hits);
    m_currentHit = -1;
    viewport()->update();
}

void TextView::setCurrentHit(qsizetype index)
{
    m_currentHit = index >= 0 && index < qsizetype(m_hits.size()) ? index : -1;
    if (m_currentHit >= 0) {
        const SearchHit &hit = m_hits[size_t(m_currentHit)];
        moveCaret(hit.offset, false);
        showPlace(hit.offset + hit.length, true);
        showPlace(hit.offset, true);
    }
    viewport()->update();
}

void TextView::setSearchRange(ByteRange range)
{
    m_searchRange = range;
    viewport()->update();
}

} // namespace artiscope
