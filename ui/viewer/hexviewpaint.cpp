// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hexview.h"

#include "ui/viewer/textcolors.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace artiscope {

void HexView::paintEvent(QPaintEvent *event)
{
    const TextColors colors = TextColors::forPalette(palette());
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // it would be that of the program
    painter.fillRect(event->rect(), colors.ground);
    for (int y = 0; y < viewport()->height(); y += m_row) {
        const qsizetype line = topLine() + y / m_row;
        if (line >= m_lines.count())
            break;
        if (y > event->rect().bottom() || y + m_row <= event->rect().top())
            continue;
        paintSelected(painter, line, y);
        paintLine(painter, line, y);
    }
}

void HexView::paintSelected(QPainter &painter, qsizetype line, int y) const
{
    const TextColors colors = TextColors::forPalette(palette());
    const qsizetype first = line * HexLines::perLine;
    const auto inLine = [first](qsizetype offset) {
        return int(std::clamp<qsizetype>(offset - first, 0, HexLines::perLine));
    };
    const int begin = inLine(selected().begin);
    const int end = inLine(selected().end);
    const auto rect = [&](int from, int to) { return QRect(xOf(from), y, xOf(to) - xOf(from), m_row); };
    if (begin < end && m_caret != m_anchor) {
        painter.fillRect(rect(m_lines.digitColumn(begin), m_lines.digitColumn(end - 1) + 2), colors.selection);
        painter.fillRect(rect(m_lines.letterColumn(begin), m_lines.letterColumn(end - 1) + 1), colors.selection);
    }
    if (m_caret < first || m_caret >= first + HexLines::perLine)
        return;
    // At both places, since one may look at either.
    const int byte = inLine(m_caret);
    painter.setPen(hasFocus() ? colors.accent : colors.lineNumber);
    painter.drawRect(rect(m_lines.digitColumn(byte), m_lines.digitColumn(byte) + 2).adjusted(-2, 0, 1, -1));
    painter.drawRect(rect(m_lines.letterColumn(byte), m_lines.letterColumn(byte) + 1).adjusted(-1, 0, 0, -1));
}

void HexView::paintLine(QPainter &painter, qsizetype line, int y) const
{
    const TextColors colors = TextColors::forPalette(palette());
    const QString text = m_lines.line(line);
    const int half = HexLines::perLine / 2;
    const int base = y + 1 + painter.fontMetrics().ascent();
    // Part by part: the width of a long text may be something else than that of its columns.
    const auto draw = [&](int from, int to, const QColor &color) {
        painter.setPen(color);
        painter.drawText(xOf(from), base, text.sliced(from, to - from));
    };
    draw(0, m_lines.offsetLength(), colors.lineNumber);
    draw(m_lines.digitColumn(0), m_lines.digitColumn(half), colors.text);
    draw(m_lines.digitColumn(half), m_lines.letterColumn(0) - 1, colors.text);
    draw(m_lines.letterColumn(0), m_lines.length(), colors.text);
}

} // namespace artiscope
