// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace artiscope {

namespace {

constexpr int signRoom = 4; // beside the sign, in pixels
constexpr int strokeWidth = 2;
constexpr int lookedAt = 32; // marks in one pixel of the scroll bar: enough to see of what kinds they are

QString signOf(LineMark mark)
{
    switch (mark) {
    case LineMark::Added:
        return QStringLiteral("+");
    case LineMark::Removed:
        return QStringLiteral("−");
    case LineMark::Changed:
        return QStringLiteral("~");
    case LineMark::Moved:
        return QStringLiteral("↕");
    case LineMark::ByLeft:
        return QStringLiteral("‹");
    case LineMark::ByRight:
        return QStringLiteral("›");
    case LineMark::ByBoth:
        return QStringLiteral("=");
    case LineMark::Conflict:
        return QStringLiteral("!");
    }
    return {};
}

BarStretch::Where whereOf(LineMark mark)
{
    switch (mark) {
    case LineMark::Added:
        return BarStretch::Where::Trailing;
    case LineMark::Removed:
        return BarStretch::Where::Leading;
    case LineMark::Changed:
    case LineMark::Moved:
    case LineMark::ByLeft:
    case LineMark::ByRight:
    case LineMark::ByBoth:
    case LineMark::Conflict:
        break;
    }
    return BarStretch::Where::Across;
}

bool isBefore(const MarkedLines &lines, qsizetype line)
{
    return lines.first + lines.count <= line && lines.first < line;
}

} // namespace

void TextView::setMarks(TextMarks marks)
{
    m_marks = std::move(marks);
    relayout(); // the gutter may be wider now
    m_bar->update();
}

void TextView::setNumbers(std::shared_ptr<const std::vector<LineOfTwo>> numbers)
{
    m_numbers = std::move(numbers);
    relayout(); // as above
}

// Signs have a column of their own only where that of the folds is taken.
int TextView::markSignWidth() const
{
    return m_marks.lines.empty() || !canFold() ? 0 : int(std::ceil(m_layouts.cellWidth())) + signRoom;
}

// The first of what is marked at the line or behind it.
std::vector<MarkedLines>::const_iterator TextView::marksFrom(qsizetype line) const
{
    return std::lower_bound(m_marks.lines.begin(), m_marks.lines.end(), line, isBefore);
}

std::optional<LineMark> TextView::markOf(qsizetype line) const
{
    for (auto at = marksFrom(line); at != m_marks.lines.end() && at->first <= line; ++at) {
        if (line < at->first + at->count)
            return at->mark;
    }
    return {};
}

// Under all rows before any of them, since wrapped ones are drawn together.
void TextView::paintMarkGrounds(QPainter &painter, const QRect &area)
{
    if (m_marks.lines.empty())
        return;
    TextRow row = m_top;
    for (int y = -m_topCut; y < area.bottom(); y += m_layouts.rowHeight()) {
        if (const std::optional<LineMark> mark = markOf(m_text.piece(row.piece).line))
            painter.fillRect(area.left(), y, area.width(), m_layouts.rowHeight(), m_colors.of(*mark).ground);
        const TextRow next = m_layouts.moved(row, 1);
        if (next == row)
            break;
        row = next;
    }
}

void TextView::paintMarkSign(QPainter &painter, qsizetype line, int y) const
{
    const std::optional<LineMark> mark = markOf(line);
    if (!mark || isFiller(line))
        return;
    painter.setPen(m_colors.of(*mark).ink);
    const int own = markSignWidth();
    const QRect column(gutterWidth() - foldWidth() - own, y, own > 0 ? own : foldWidth(), m_layouts.rowHeight());
    painter.drawText(column, Qt::AlignCenter, signOf(*mark));
}

// Where only the other text has something: between two lines, or behind the last one.
void TextView::paintStrokes(QPainter &painter)
{
    const qsizetype bottom = m_text.piece(m_layouts.moved(m_top, rowsAbove(viewport()->height()) + 1).piece).line + 1;
    for (auto at = marksFrom(topLine()); at != m_marks.lines.end() && at->first <= bottom; ++at) {
        if (at->count > 0)
            continue;
        const int y = lineTop(at->first) - (at->first > 0 ? strokeWidth / 2 : 0);
        painter.fillRect(0, y, viewport()->width(), strokeWidth, m_colors.of(at->mark).ink);
    }
}

// On such a ground words of every colour would be hard to read: they are drawn in that of the text.
QList<QTextLayout::FormatRange> TextView::markedWords(QPainter &painter, const PieceLayout &laidOut, QPointF at)
{
    QList<QTextLayout::FormatRange> ranges;
    markWords(painter, laidOut, at, m_marks.removedWords, LineMark::Removed, ranges);
    markWords(painter, laidOut, at, m_marks.addedWords, LineMark::Added, ranges);
    return ranges;
}

void TextView::markWords(QPainter &painter, const PieceLayout &laidOut, QPointF at, const std::vector<ByteRange> &words,
    LineMark mark, QList<QTextLayout::FormatRange> &ranges)
{
    const TextBuffer::Piece &piece = laidOut.piece;
    auto word = std::partition_point(
        words.begin(), words.end(), [&piece](const ByteRange &known) { return known.end <= piece.begin; });
    for (; word != words.end() && word->begin < piece.end; ++word) {
        paintStretch(painter, laidOut, at, *word, m_colors.of(mark).word, false);
        int from = laidOut.decoded.unitOf(int(std::max(word->begin, piece.begin) - piece.begin));
        const int to = laidOut.decoded.unitOf(int(std::min(word->end, piece.end) - piece.begin));
        QTextCharFormat format;
        format.setForeground(m_colors.text);
        for (const ControlSign &control : laidOut.controls) { // what stands for it is not to be seen: its box is
            if (control.unit < from || control.unit >= to)
                continue;
            ranges.append({from, control.unit - from, format});
            from = control.unit + 1;
        }
        ranges.append({from, to - from, format});
    }
}

// Asks the marks pixel by pixel, as it does the hits.
std::vector<BarStretch> TextView::markStretchesIn(int length) const
{
    std::vector<BarStretch> stretches;
    if (m_marks.lines.empty() || length <= 0)
        return stretches;
    const qsizetype units = m_layouts.unitCount();
    const auto lineOf = [this](qsizetype unit) { return m_text.piece(m_layouts.rowOfUnit(unit).piece).line; };
    std::array<int, markCount> open{}; // the last stretch of each kind
    open.fill(-1);
    for (int row = 0; row < length; ++row) {
        const qsizetype next = ((row + 1) * units + length - 1) / length;
        const qsizetype first = lineOf(std::min(units - 1, row * units / length));
        const qsizetype end = next < units ? std::max(first + 1, lineOf(next)) : m_text.lineCount() + 1;
        int looked = 0;
        for (auto at = marksFrom(first); at != m_marks.lines.end() && at->first < end && looked < lookedAt;
             ++at, ++looked) {
            int &known = open[size_t(at->mark)];
            if (known >= 0 && stretches[size_t(known)].last >= row - 1) {
                stretches[size_t(known)].last = row;
                continue;
            }
            known = int(stretches.size());
            stretches.push_back({row, row, m_colors.of(at->mark).ink, whereOf(at->mark)});
        }
    }
    return stretches;
}

} // namespace artiscope
