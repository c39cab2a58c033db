// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textlayouts.h"

#include "app/content/cells.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>
#include <limits>

namespace artiscope {

// Which byte is where: from offsets to the screen and back, and from one caret position to the next. QTextLine's own
// xToCursor() goes to the end of the line for clusters whose glyphs the font lacks (a letter and its mark, emoji,
// flags).

namespace {

struct Cell {
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = std::numeric_limits<qreal>::lowest();
    bool reversed = false; // begins at its right

    [[nodiscard]] qreal distance(qreal x) const { return std::max({left - x, x - right, 0.0}); }
    [[nodiscard]] bool isBehindMiddle(qreal x) const { return (x >= (left + right) / 2) != reversed; }
};

// The character from one caret position to the next, as it is drawn. Its edges are not always where the caret stands:
// between directions that is at one place only.
Cell cellOf(const QTextLine &line, int from, int to)
{
    Cell cell;
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs) {
        const QRectF box = run.boundingRect();
        cell.left = std::min(cell.left, box.left());
        cell.right = std::max(cell.right, box.right());
        cell.reversed = run.isRightToLeft();
    }
    if (runs.isEmpty()) { // a tab
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to - 1, QTextLine::Trailing);
        cell = {std::min(a, b), std::max(a, b), b < a};
    }
    return cell;
}

int unitAmongMixed(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    const int end = line.textStart() + line.textLength();
    int nearest = line.textStart();
    qreal distance = std::numeric_limits<qreal>::max();
    const auto look = [&](int from) {
        const int to = std::min(end, layout.nextCursorPosition(from));
        const Cell cell = cellOf(line, from, to);
        if (cell.distance(x) >= distance)
            return to;
        distance = cell.distance(x);
        nearest = cell.isBehindMiddle(x) ? to : from;
        return to;
    };
    // Nearly always on one side of where Qt says.
    const int guess = std::clamp(line.xToCursor(x), line.textStart(), end);
    if (guess > line.textStart())
        look(std::max(line.textStart(), layout.previousCursorPosition(guess)));
    if (guess < end && distance > 0)
        look(guess);
    for (int at = line.textStart(); at < end && distance > 0;)
        at = look(at);
    return nearest;
}

int unitAt(const PieceLayout &laidOut, const QTextLine &line, qreal x)
{
    const QTextLayout &layout = laidOut.layout;
    const int end = line.textStart() + line.textLength();
    if (line.textLength() == 0)
        return end;
    if (laidOut.rightToLeft)
        return unitAmongMixed(layout, line, x);
    int low = line.textStart();
    for (int high = end; low < high;) {
        const int middle = (low + high + 1) / 2;
        if (line.cursorToX(middle) <= x)
            low = middle;
        else
            high = middle - 1;
    }
    if (!layout.isValidCursorPosition(low))
        low = layout.previousCursorPosition(low);
    if (low >= end)
        return end;
    const int behind = std::min(end, layout.nextCursorPosition(low));
    return x - line.cursorToX(low) < line.cursorToX(behind) - x ? low : behind;
}

} // namespace

TextPlace TextLayouts::placeOf(qsizetype offset)
{
    const qsizetype number = m_text.pieceOf(offset);
    const auto laidOut = piece(number);
    const int unit = laidOut->decoded.unitOf(int(std::max<qsizetype>(0, offset - laidOut->piece.begin)));
    const QTextLine line = laidOut->layout.lineForTextPosition(unit);
    const qreal x = line.isValid() ? line.cursorToX(unit) : 0;
    if (isWrapped())
        return {{number, line.isValid() ? line.lineNumber() : 0}, x};
    return {rowOfLine(laidOut->piece.line), x + startX(number)};
}

qsizetype TextLayouts::columnOf(qsizetype offset)
{
    const qsizetype number = m_text.pieceOf(offset);
    const auto before = qsizetype(std::round(startX(number) / m_cellWidth));
    return columnAfter(m_text.view(m_text.piece(number).begin, offset), before);
}

qsizetype TextLayouts::offsetAt(TextRow row, qreal x)
{
    qsizetype number = row.piece;
    if (!isWrapped() && !m_text.piece(number).endsLine && !skippedFrom(m_text.piece(number).line)) {
        learnColumns(m_text.piece(number).line);
        const auto column = qsizetype(std::max(0.0, x / m_cellWidth));
        const auto after = std::upper_bound(m_columns.begin(), m_columns.end(), column);
        number += std::max<qsizetype>(0, after - m_columns.begin() - 1);
        x -= startX(number);
    }
    const auto laidOut = piece(number);
    const QTextLine line = laidOut->layout.lineAt(std::min(row.row, laidOut->rows - 1));
    if (!line.isValid())
        return laidOut->piece.begin;
    const qsizetype offset = laidOut->piece.begin + laidOut->decoded.byteOf(unitAt(*laidOut, line, x));
    return isWrapped() ? std::min(offset, rowEnd(row)) : offset;
}

qsizetype TextLayouts::rowStart(TextRow row)
{
    if (!isWrapped())
        return m_text.lineStart(m_text.piece(row.piece).line);
    const auto laidOut = piece(row.piece);
    const QTextLine line = laidOut->layout.lineAt(std::min(row.row, laidOut->rows - 1));
    return laidOut->piece.begin + (line.isValid() ? laidOut->decoded.byteOf(line.textStart()) : 0);
}

qsizetype TextLayouts::rowEnd(TextRow row)
{
    if (!isWrapped())
        return m_text.lineEnd(m_text.piece(row.piece).line);
    const auto laidOut = piece(row.piece);
    const QTextLine line = laidOut->layout.lineAt(std::min(row.row, laidOut->rows - 1));
    if ((row.row + 1 >= laidOut->rows && laidOut->piece.endsLine) || !line.isValid() || line.textLength() == 0)
        return laidOut->piece.end;
    const int unit = laidOut->layout.previousCursorPosition(line.textStart() + line.textLength());
    return laidOut->piece.begin + laidOut->decoded.byteOf(std::max(unit, line.textStart()));
}

qsizetype TextLayouts::next(qsizetype offset, QTextLayout::CursorMode mode)
{
    const auto laidOut = piece(m_text.pieceOf(offset));
    if (offset >= laidOut->piece.end) {
        const qsizetype line = laidOut->piece.line;
        return line + 1 < m_text.lineCount() ? m_text.lineStart(line + 1) : m_text.size();
    }
    const int unit = laidOut->decoded.unitOf(int(offset - laidOut->piece.begin));
    return laidOut->piece.begin + laidOut->decoded.byteOf(laidOut->layout.nextCursorPosition(unit, mode));
}

qsizetype TextLayouts::previous(qsizetype offset, QTextLayout::CursorMode mode)
{
    qsizetype number = m_text.pieceOf(offset);
    if (offset <= m_text.piece(number).begin) {
        const TextBuffer::Piece part = m_text.piece(number);
        if (part.startsLine)
            return part.line > 0 ? m_text.lineEnd(part.line - 1) : m_text.begin();
        --number;
    }
    const auto laidOut = piece(number);
    const int unit = laidOut->decoded.unitOf(int(offset - laidOut->piece.begin));
    return laidOut->piece.begin + laidOut->decoded.byteOf(laidOut->layout.previousCursorPosition(unit, mode));
}

} // namespace artiscope
