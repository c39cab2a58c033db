// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QPainter>

#include <algorithm>

namespace artiscope {

// The first lines of the sections that one is in stay to be seen, over the rows at the top. They are of what the first
// row below them is in, so what lies under them is never needed to make sense of the rest.

namespace {

constexpr int fewEnough = 3; // the innermost ones
constexpr int rowsForOne = 4; // a low view has fewer

} // namespace

int TextView::mostHeadings() const
{
    return m_aids.headings && canFold() ? std::min(fewEnough, visibleRows() / rowsForOne) : 0;
}

std::vector<qsizetype> TextView::headingsOf(qsizetype line) const
{
    std::vector<qsizetype> lines;
    const FoldTree &tree = foldTree();
    const int most = mostHeadings();
    for (int fold = tree.around(line); fold >= 0 && int(lines.size()) < most; fold = tree.parents[size_t(fold)]) {
        if (tree.folds[size_t(fold)].first < line)
            lines.insert(lines.begin(), tree.folds[size_t(fold)].first);
    }
    return lines;
}

std::vector<qsizetype> TextView::headings()
{
    for (int covered = 0;; ++covered) {
        const TextRow first = m_layouts.moved(m_top, covered);
        std::vector<qsizetype> lines = headingsOf(m_text.piece(first.piece).line);
        if (int(lines.size()) <= covered)
            return lines;
    }
}

std::optional<qsizetype> TextView::headingAt(const QPoint &point)
{
    const std::vector<qsizetype> lines = headings();
    const int below = point.y() / m_layouts.rowHeight();
    if (point.y() < 0 || below >= int(lines.size()))
        return {};
    return lines[size_t(below)];
}

void TextView::paintHeadings(QPainter &painter)
{
    const std::vector<qsizetype> lines = headings();
    if (lines.empty())
        return;
    const int width = viewport()->width();
    int y = 0;
    for (const qsizetype line : lines) {
        const QRect row(0, y, width, m_layouts.rowHeight());
        const QRect area = row.adjusted(gutterWidth(), 0, 0, 0);
        painter.fillRect(row, m_colors.ground);
        painter.setClipRect(area);
        paintRow(painter, m_layouts.rowOfLine(line), y, area);
        painter.setClipping(false);
        paintGutter(painter, m_layouts.rowOfLine(line), y);
        y += m_layouts.rowHeight();
    }
    painter.fillRect(0, y, width, 1, m_colors.separator);
}

} // namespace artiscope
