// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textsigns.h"
#include "ui/viewer/textview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace artiscope {

// With marks of blanks, where lines end and how, and that a text begins with a byte order mark.

namespace {

constexpr qreal gap = 0.5; // before a sign, in cells
constexpr int bomCells = 3;

} // namespace

int TextView::endRoom() const
{
    if (!m_aids.spaces)
        return 0;
    const TextBuffer::LineBreaks breaks = m_text.lineBreaks();
    const bool onlyFeeds = breaks == TextBuffer::LineBreaks::None || breaks == TextBuffer::LineBreaks::Lf;
    return int(std::ceil((onlyFeeds ? 2 : 4) * m_layouts.cellWidth()));
}

std::optional<qreal> TextView::lineEndX(TextRow row)
{
    const qsizetype line = m_text.piece(row.piece).line;
    const qsizetype number = m_wrap ? row.piece : m_text.firstPieceOfLine(line + 1) - 1; // that ends the line
    const auto laidOut = m_layouts.piece(number);
    if (!laidOut->piece.endsLine || (m_wrap && row.row + 1 < laidOut->rows))
        return {};
    const QTextLine last = laidOut->layout.lineAt(laidOut->rows - 1);
    return (m_wrap ? 0 : m_layouts.startX(number)) + (last.isValid() ? last.x() + last.naturalTextWidth() : 0);
}

void TextView::paintLineEnd(QPainter &painter, TextRow row, int y)
{
    const qsizetype line = m_text.piece(row.piece).line;
    if (!m_aids.spaces || !chipText(line).isEmpty() || m_layouts.skippedFrom(line))
        return;
    const std::optional<qreal> end = lineEndX(row);
    if (!end)
        return;
    const qreal x = *end + gap * m_layouts.cellWidth();
    QRectF box(textLeft() + x, y, m_layouts.cellWidth(), m_layouts.rowHeight());
    if (line + 1 >= m_text.lineCount()) {
        if (m_text.lineStart(line) == m_text.size()) // there is nothing behind the last line's end
            return;
        const QString words = tr("no line end");
        box.setWidth(signWidth(painter, words));
        paintSign(painter, box, words, m_colors.lineNumber);
    } else if (m_text.lineStart(line + 1) - m_text.lineEnd(line) > 1) {
        const QString crlf = QStringLiteral("CRLF");
        box.setWidth(signWidth(painter, crlf));
        paintSign(painter, box, crlf, m_colors.lineNumber);
    } else {
        paintLineFeed(painter, box, m_colors.lineNumber);
    }
    m_seenWidth = std::max(m_seenWidth, x + box.width());
}

void TextView::paintBom(QPainter &painter, int y) const
{
    if (m_aids.spaces && m_text.hasBom())
        paintSign(painter, QRectF(3, y, bomCells * m_layouts.cellWidth(), m_layouts.rowHeight()), QStringLiteral("BOM"),
            m_colors.lineNumber);
}

} // namespace artiscope
