// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textlayouts.h"

namespace artiscope {

// Which lines have no row, or one for many.

void TextLayouts::setHidden(const std::vector<Stretch> &lines)
{
    takeSkipped({});
    m_hiddenLines = HiddenStretches(lines);
    m_hiddenPieces = m_hiddenLines;
    if (m_text.pieceCount() == m_text.lineCount()) // no line is longer than a piece
        return;
    std::vector<Stretch> pieces;
    pieces.reserve(lines.size());
    for (const Stretch &stretch : lines)
        pieces.push_back({m_text.firstPieceOfLine(stretch.first), m_text.firstPieceOfLine(stretch.last + 1) - 1});
    m_hiddenPieces = HiddenStretches(pieces);
}

void TextLayouts::setSkipped(const std::vector<Stretch> &lines)
{
    takeSkipped(lines);
    std::vector<Stretch> hidden;
    std::vector<Stretch> pieces; // those of the first line too that are not its first
    for (const Stretch &stretch : lines) {
        const qsizetype piece = m_text.firstPieceOfLine(stretch.first) + 1;
        const qsizetype last = m_text.firstPieceOfLine(stretch.last + 1) - 1;
        if (stretch.first < stretch.last)
            hidden.push_back({stretch.first + 1, stretch.last});
        if (piece <= last)
            pieces.push_back({piece, last});
    }
    m_hiddenLines = HiddenStretches(hidden);
    m_hiddenPieces = HiddenStretches(pieces);
}

void TextLayouts::takeSkipped(const std::vector<Stretch> &lines)
{
    if (lines.empty() && m_skipped.isEmpty())
        return;
    m_skipped = HiddenStretches(lines);
    forget(); // some rows are empty now, or not any more
}

std::optional<Stretch> TextLayouts::skippedFrom(qsizetype line) const
{
    const std::optional<Stretch> stretch = m_skipped.around(line);
    return stretch && stretch->first == line ? stretch : std::nullopt;
}

} // namespace artiscope
