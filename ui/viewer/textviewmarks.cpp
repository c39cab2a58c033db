// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype longestName = 256; // bytes; what is longer is no name

} // namespace

void TextView::setHits(std::vector<SearchHit> hits)
{
    m_hits = std::move(hits);
    m_currentHit = -1;
    m_bar->update();
    viewport()->update();
}

void TextView::setCurrentHit(qsizetype index)
{
    m_currentHit = index >= 0 && index < qsizetype(m_hits.size()) ? index : -1;
    if (m_currentHit >= 0) {
        const SearchHit &hit = m_hits[size_t(m_currentHit)];
        reveal(hit.offset);
        moveCaret(hit.offset, false);
        showPlace(hit.offset + hit.length, true);
        showPlace(hit.offset, true);
    }
    m_bar->update();
    viewport()->update();
}

// Asks the hits pixel by pixel, not the pixels hit by hit: there may be a million of them.
HitMarks TextView::marksIn(int length) const
{
    HitMarks marks;
    marks.stretches = markStretchesIn(length);
    if (m_hits.empty() || length <= 0)
        return marks;
    const qsizetype units = m_layouts.unitCount(); // as the bar counts
    const auto beginOf = [this](qsizetype unit) { return m_text.piece(m_layouts.rowOfUnit(unit).piece).begin; };
    const auto isBefore = [](const SearchHit &hit, qsizetype offset) { return hit.offset < offset; };
    auto hit = m_hits.begin();
    for (int row = 0; row < length && hit != m_hits.end(); ++row) {
        const qsizetype next = ((row + 1) * units + length - 1) / length; // the first unit of the next row
        const auto behind = next < units ? std::lower_bound(hit, m_hits.end(), beginOf(next), isBefore) : m_hits.end();
        if (behind == hit)
            continue;
        marks.rows.push_back(row);
        if (m_currentHit >= hit - m_hits.begin() && m_currentHit < behind - m_hits.begin())
            marks.current = row;
        hit = behind;
    }
    return marks;
}

void TextView::showColors()
{
    m_layouts.setColors(m_colors);
    m_bar->setColors(m_colors.hitMark, m_colors.accent);
    viewport()->update();
}

// Only what it is is decided here; where else it stands is looked for piece by piece, as they are painted.
void TextView::findName()
{
    const ByteRange found = nameAt(m_text, m_caret);
    const ByteRange selected{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    QByteArray name;
    if (found.end - found.begin <= longestName && (selected.isEmpty() || selected == found))
        name = m_text.view(found.begin, found.end).toByteArray();
    if (!isName(name))
        name.clear();
    if (name == m_name)
        return;
    m_name = name;
    viewport()->update();
}

void TextView::setSearchRange(ByteRange range)
{
    m_searchRange = range;
    viewport()->update();
}

} // namespace artiscope
