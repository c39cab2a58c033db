// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace artiscope {

// Places are what two views that scroll together tell each other.

double TextView::placeAt(int y)
{
    const int rowHeight = m_layouts.rowHeight();
    const int above = rowsAbove(y);
    const TextRow row = rowAtY(y);
    const qsizetype line = m_text.piece(row.piece).line;
    if (above > 0 && m_layouts.moved(m_top, above - 1) == row)
        return double(line + 1); // below the last one
    const double within = double(y + m_topCut - above * rowHeight) / rowHeight;
    if (!m_wrap)
        return double(line) + within;
    const qsizetype first = m_text.firstPieceOfLine(line);
    const auto pieces = double(m_text.firstPieceOfLine(line + 1) - first);
    const double rows = m_layouts.piece(row.piece)->rows;
    return double(line) + (double(row.piece - first) + (row.row + within) / rows) / pieces;
}

void TextView::scrollTo(double place, int y)
{
    const int rowHeight = m_layouts.rowHeight();
    const auto line = qsizetype(std::clamp(std::floor(place), 0.0, double(m_text.lineCount() - 1)));
    double within = std::clamp(place - double(line), 0.0, 1.0);
    TextRow row = m_layouts.rowOfLine(line);
    if (m_wrap) {
        const auto pieces = m_text.firstPieceOfLine(line + 1) - row.piece;
        const double piece = std::min(std::floor(within * double(pieces)), double(pieces - 1));
        row.piece += qsizetype(piece);
        const int rows = m_layouts.piece(row.piece)->rows;
        const double inPiece = (within * double(pieces) - piece) * rows;
        row.row = std::min(int(inPiece), rows - 1);
        within = inPiece - row.row;
    }
    row = m_layouts.shownRow(row);
    const int above = y - int(std::lround(within * rowHeight)); // pixels over that row
    const int rows = int(std::ceil(double(above) / rowHeight));
    const TextRow top = m_layouts.moved(row, -rows);
    const bool beyondFirst = m_layouts.moved(top, rows) != row;
    setTop(top);
    if (!beyondFirst && m_top != m_layouts.moved(m_layouts.lastRow(), 1 - visibleRows()))
        m_topCut = rows * rowHeight - above;
    Q_EMIT scrolled();
}

int TextView::lineTop(qsizetype line)
{
    if (line < m_text.lineCount())
        return rectOf(m_text.lineStart(line), m_text.lineStart(line)).top();
    const int last = rectOf(m_text.size(), m_text.size()).top();
    return last < viewport()->height() ? last + m_layouts.rowHeight() : last;
}

int TextView::pixelsAbove() const
{
    return verticalScrollBar()->value() * m_layouts.rowHeight() + m_topCut;
}

int TextView::pixelsBelow() const
{
    return std::max(
        0, (verticalScrollBar()->maximum() - verticalScrollBar()->value()) * m_layouts.rowHeight() - m_topCut);
}

} // namespace artiscope
