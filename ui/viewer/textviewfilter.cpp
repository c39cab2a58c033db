// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <algorithm>

namespace artiscope {

void TextView::setFiltered(std::optional<std::vector<Stretch>> hidden)
{
    if (!hidden && !m_filtered)
        return;
    const bool toggled = hidden.has_value() != m_filtered.has_value();
    const QRect caret = caretRect();
    m_filtered = std::move(hidden);
    m_hoveredFold = -1;
    if (!m_filtered)
        m_folding.reveal(caretLine()); // one was there
    hideLines();
    if (viewport()->rect().intersects(caret))
        keepPlace(caret);
    else
        showPlace(m_caret, true);
    if (toggled)
        Q_EMIT filteredChanged(isFiltered());
}

void TextView::showFiltered(qsizetype line)
{
    const auto stretch = std::partition_point(
        m_filtered->begin(), m_filtered->end(), [line](const Stretch &known) { return known.last < line; });
    if (stretch == m_filtered->end() || stretch->first > line)
        return;
    const Stretch before{stretch->first, line - 1};
    const Stretch behind{line + 1, stretch->last};
    auto at = m_filtered->erase(stretch);
    if (behind.first <= behind.last)
        at = m_filtered->insert(at, behind);
    if (before.first <= before.last)
        m_filtered->insert(at, before);
}

const FoldTree &TextView::foldTree() const
{
    static const FoldTree none;
    return m_filtered || !m_skipped.empty() ? none : m_folding.tree();
}

} // namespace artiscope
