// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textsigns.h"
#include "ui/viewer/textview.h"

#include <QGlyphRun>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

constexpr int focusWidth = 2;
constexpr int rangeWidth = 3;

} // namespace

void TextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // it would be that of the program
    const QRect area = viewport()->rect();
    painter.fillRect(area, m_colors.ground);
    const int gutter = gutterWidth();
    const QRect textArea = area.adjusted(gutter, 0, 0, 0);
    const qreal seen = m_seenWidth;
    painter.setClipRect(textArea);
    for (const int column : m_aids.rulers)
        painter.fillRect(QRectF(textLeft() + column * m_layouts.cellWidth(), 0, 1, area.height()), m_colors.separator);
    paintMarkGrounds(painter, textArea);
    paintFillers(painter, textArea);
    TextRow row = m_top;
    painter.setFont(m_layouts.piece(m_top.piece)->layout.font());
    for (int y = -m_topCut; y < area.height(); y += m_layouts.rowHeight()) {
        paintRow(painter, row, y, textArea);
        paintLineEnd(painter, row, y);
        paintChip(painter, row, y);
        const TextRow next = m_layouts.moved(row, 1);
        if (next == row)
            break;
        row = next;
    }
    if (hasFocus())
        painter.fillRect(caretRect(), m_colors.accent);
    painter.setClipping(false);
    row = m_top;
    for (int y = -m_topCut; y < area.height(); y += m_layouts.rowHeight()) {
        paintGutter(painter, row, y);
        const TextRow next = m_layouts.moved(row, 1);
        if (next == row)
            break;
        row = next;
    }
    paintStrokes(painter);
    paintHeadings(painter);
    painter.fillRect(gutter - 1, 0, 1, area.height(), m_colors.separator);
    if (hasFocus()) {
        painter.setPen(QPen(m_colors.accent, focusWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    }
    // A row turned out wider than the longest by bytes: the bar learns it, after painting since it may ask for more.
    if (m_seenWidth > seen && !m_wrap)
        QMetaObject::invokeMethod(
            this, [this] { updateBars(); }, Qt::QueuedConnection);
}

void TextView::paintRow(QPainter &painter, TextRow row, int y, const QRect &area)
{
    if (const std::optional<Stretch> skipped = m_layouts.skippedFrom(m_text.piece(row.piece).line)) {
        paintSkipped(painter, *skipped, y);
        return;
    }
    const int left = textLeft();
    if (m_wrap) {
        const auto laidOut = m_layouts.piece(row.piece);
        // A piece is drawn as a whole: by its first row, or by the row at the top that its beginning lies above.
        if (row.row == 0 || row == m_top)
            paintPiece(painter, *laidOut, QPointF(left, y - row.row * m_layouts.rowHeight()), area);
        return;
    }
    const qreal from = area.left() - left;
    const qreal to = area.right() - left;
    const qsizetype end = m_text.firstPieceOfLine(m_text.piece(row.piece).line + 1);
    qsizetype number = row.piece;
    if (end - number > 1)
        number = m_text.pieceOf(m_layouts.offsetAt(row, std::max(0.0, from)));
    for (; number < end; ++number) {
        const qreal x = m_layouts.startX(number);
        if (x > to)
            break;
        const auto laidOut = m_layouts.piece(number);
        m_seenWidth = std::max(m_seenWidth, x + laidOut->width);
        paintPiece(painter, *laidOut, QPointF(left + x, y), area);
    }
}

void TextView::paintPiece(QPainter &painter, PieceLayout &laidOut, QPointF at, const QRect &area)
{
    const TextBuffer::Piece &piece = laidOut.piece;
    const ByteRange selection = m_block ? rangeIn(m_text, *m_block, piece.line)
                                        : ByteRange{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    if (m_hits.empty()) { // two meanings of a mark at once would be hard to tell apart
        for (const ByteRange &place : placesOfName(m_text, m_name, piece.begin, piece.end))
            paintStretch(painter, laidOut, at, place, m_colors.occurrence, false);
    }
    const QList<QTextLayout::FormatRange> words = markedWords(painter, laidOut, at);
    auto hit = std::partition_point(m_hits.begin(), m_hits.end(),
        [&](const SearchHit &known) { return known.offset + known.length <= piece.begin; });
    for (; hit != m_hits.end() && hit->offset < piece.end; ++hit) {
        if (hit - m_hits.begin() != m_currentHit)
            paintStretch(painter, laidOut, at, {hit->offset, hit->offset + hit->length}, m_colors.hit, false);
    }
    if (selection.end > piece.begin && selection.begin <= piece.end && selection.begin != selection.end) {
        paintStretch(painter, laidOut, at, selection, m_colors.selection, false);
        if (piece.endsLine && selection.end > piece.end) {
            // The line's end is selected too: half a cell behind its last character.
            const QTextLine last = laidOut.layout.lineAt(laidOut.rows - 1);
            const qreal x = at.x() + (last.isValid() ? last.x() + last.naturalTextWidth() : 0);
            painter.fillRect(QRectF(x, at.y() + (laidOut.rows - 1) * m_layouts.rowHeight(), m_layouts.cellWidth() / 2,
                                 m_layouts.rowHeight()),
                m_colors.selection);
        }
    }
    if (m_currentHit >= 0) {
        const SearchHit &current = m_hits[size_t(m_currentHit)];
        paintStretch(
            painter, laidOut, at, {current.offset, current.offset + current.length}, m_colors.currentHit, true);
    }
    painter.setPen(m_colors.text);
    laidOut.layout.draw(&painter, at, words, area);
    for (int row = 0; !laidOut.controls.empty() && row < laidOut.rows; ++row)
        paintControls(painter, laidOut, row, at, m_layouts.rowHeight(), m_colors.lineNumber);
}

void TextView::paintStretch(
    QPainter &painter, const PieceLayout &laidOut, QPointF at, ByteRange stretch, const QColor &ground, bool framed)
{
    const TextBuffer::Piece &piece = laidOut.piece;
    const qsizetype begin = std::max(stretch.begin, piece.begin);
    const qsizetype end = std::min(stretch.end, piece.end);
    if (begin >= end)
        return;
    const int from = laidOut.decoded.unitOf(int(begin - piece.begin));
    const int to = laidOut.decoded.unitOf(int(end - piece.begin));
    for (int row = 0; row < laidOut.rows; ++row) {
        const QTextLine line = laidOut.layout.lineAt(row);
        const int rowFrom = std::max(from, line.textStart());
        const int rowTo = std::min(to, line.textStart() + line.textLength());
        if (rowFrom >= rowTo)
            continue;
        const auto paint = [&](qreal left, qreal right) {
            const QRectF rect(at.x() + left, at.y() + row * m_layouts.rowHeight(), right - left, m_layouts.rowHeight());
            painter.fillRect(rect, ground);
            if (framed) {
                painter.setPen(m_colors.accent);
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        };
        if (!laidOut.rightToLeft) {
            paint(line.cursorToX(rowFrom), line.cursorToX(rowTo));
            continue;
        }
        // Where directions mix, what is together in the text is apart on the screen.
        const QList<QGlyphRun> runs = line.glyphRuns(rowFrom, rowTo - rowFrom);
        for (const QGlyphRun &run : runs)
            paint(run.boundingRect().left(), run.boundingRect().right());
    }
}

void TextView::paintGutter(QPainter &painter, TextRow row, int y)
{
    const TextBuffer::Piece piece = m_text.piece(row.piece);
    const qsizetype end = m_wrap ? piece.end : m_text.lineEnd(piece.line);
    if (m_searchRange.begin < end && piece.begin < m_searchRange.end)
        painter.fillRect(gutterWidth() - rangeWidth - 1, y, rangeWidth, m_layouts.rowHeight(), m_colors.accent);
    const bool current = piece.line == caretLine();
    if (m_layouts.skippedFrom(piece.line)) {
        painter.fillRect(0, y, gutterWidth(), m_layouts.rowHeight(), m_colors.skipped);
        return;
    }
    if (!piece.startsLine || row.row > 0)
        return;
    if (m_filtered && piece.line > 0 && !isShown(piece.line - 1)) // something is left out above it
        painter.fillRect(0, y, viewport()->width(), 1, m_colors.separator);
    painter.setPen(current ? m_colors.text : m_colors.lineNumber);
    paintNumbers(painter, piece.line, y);
    paintMarkSign(painter, piece.line, y);
    paintFoldMark(painter, piece.line, y);
    if (piece.line == 0)
        paintBom(painter, y);
}

void TextView::paintNumbers(QPainter &painter, qsizetype line, int y) const
{
    const int width = numberWidth();
    const auto paint = [&](int x, qsizetype number) {
        if (number >= 0)
            painter.drawText(QRect(x, y, width, m_layouts.rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(number + 1));
    };
    if (!m_numbers) {
        paint(0, ownNumber(line));
    } else if (line < qsizetype(m_numbers->size())) {
        paint(0, (*m_numbers)[size_t(line)].left);
        paint(width, (*m_numbers)[size_t(line)].right);
    }
}

} // namespace artiscope
