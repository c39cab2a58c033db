// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QPainter>

#include <algorithm>

namespace artiscope {

namespace {
constexpr int indent = 12; // of the words, behind the line numbers
} // namespace

// Stretches of lines that one row stands for: that of their first line.

bool TextView::isShown(qsizetype line) const
{
    return !m_layouts.hiddenLines().around(line) && !m_layouts.skippedFrom(line);
}

void TextView::setSkipped(std::vector<Stretch> stretches)
{
    if (stretches == m_skipped)
        return;
    const QRect caret = caretRect();
    m_skipped = std::move(stretches);
    m_hoveredFold = -1;
    hideLines();
    keepPlace(caret);
}

void TextView::openSkipped(qsizetype index)
{
    if (index < 0 || index >= qsizetype(m_skipped.size()))
        return;
    m_skipped.erase(m_skipped.begin() + index);
    // Who shows another text beside it opens that before this one moves.
    Q_EMIT skippedOpened(index);
    hideLines();
}

void TextView::keepPlace(const QRect &caret)
{
    if (viewport()->rect().intersects(caret))
        setTop(m_layouts.moved(m_layouts.placeOf(m_caret).row, -rowsAbove(caret.top())));
}

std::optional<qsizetype> TextView::skippedWith(qsizetype line) const
{
    if (m_filtered)
        return {};
    const auto stretch = std::partition_point(
        m_skipped.begin(), m_skipped.end(), [line](const Stretch &known) { return known.last < line; });
    if (stretch == m_skipped.end() || stretch->first > line)
        return {};
    return stretch - m_skipped.begin();
}

std::optional<qsizetype> TextView::skippedAt(const QPoint &point)
{
    const int below = rowsAbove(point.y());
    const TextRow row = rowAtY(point.y());
    if (m_skipped.empty() || point.y() < 0 || (below > 0 && m_layouts.moved(m_top, below - 1) == row))
        return {}; // below the last one
    return skippedWith(m_text.piece(row.piece).line);
}

void TextView::paintSkipped(QPainter &painter, const Stretch &stretch, int y) const
{
    const QRect row(gutterWidth(), y, viewport()->width() - gutterWidth(), m_layouts.rowHeight());
    painter.fillRect(row, m_colors.skipped);
    painter.setPen(m_colors.of(Role::Comment));
    // What follows the last line's end is no line.
    const bool isEnd = stretch.last + 1 == m_text.lineCount() && m_text.line(stretch.last).isEmpty();
    const qsizetype lines = stretch.last - stretch.first + (isEnd ? 0 : 1);
    painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        lines == 1 ? tr("⋯ 1 unchanged line") : tr("⋯ %L1 unchanged lines").arg(lines));
}

} // namespace artiscope
