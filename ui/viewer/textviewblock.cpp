// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include "app/content/cells.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace artiscope {

// A rectangle that is selected: the same columns of each line, however they are wrapped. It counts in cells, so it
// needs no layout of the lines it goes over, which may be many. The caret and the anchor are at its corners, as far as
// there is text.

qsizetype TextView::columnAt(const QPoint &point)
{
    qreal x = point.x() - textLeft();
    qsizetype before = 0; // columns of the line in other rows
    if (m_wrap) {
        const TextRow row = rowAtY(point.y());
        const qsizetype start = m_layouts.rowStart(row);
        x -= m_layouts.placeOf(start).x;
        before = m_layouts.columnOf(start);
        if (m_layouts.rowEnd(row) < m_text.lineEnd(m_text.piece(row.piece).line)) // behind its end the next row begins
            x = std::min(x, m_layouts.placeOf(m_layouts.rowEnd(row)).x - m_layouts.placeOf(start).x);
    }
    return before + qsizetype(std::max(0.0, std::round(x / m_layouts.cellWidth())));
}

void TextView::setBlock(const Block &block)
{
    const auto corner = [this](qsizetype line, qsizetype column) {
        return m_text.lineStart(line) + bytesBefore(m_text.line(line), column);
    };
    setSelection(corner(block.anchorLine, block.anchorColumn), corner(block.caretLine, block.caretColumn), block);
}

bool TextView::moveBlockByKey(QKeyEvent *event)
{
    if (m_block && event->key() == Qt::Key_Escape) {
        setSelection(m_caret, m_caret);
        return true;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) != (Qt::AltModifier | Qt::ShiftModifier))
        return false;
    const qsizetype column = columnAfter(m_text.view(m_text.lineStart(caretLine()), m_caret), 0);
    Block block = m_block.value_or(Block{caretLine(), column, caretLine(), column});
    const auto lineFrom = [this](qsizetype line, int by) {
        const HiddenStretches &hidden = m_layouts.hiddenLines();
        return hidden.at(std::clamp<qsizetype>(hidden.placeOf(line) + by, 0, m_text.lineCount() - hidden.count() - 1));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        block.caretColumn = std::max<qsizetype>(0, block.caretColumn - 1);
        break;
    case Qt::Key_Right:
        ++block.caretColumn;
        break;
    case Qt::Key_Up:
        block.caretLine = lineFrom(block.caretLine, -1);
        break;
    case Qt::Key_Down:
        block.caretLine = lineFrom(block.caretLine, 1);
        break;
    default:
        return false;
    }
    m_goalX.reset();
    setBlock(block);
    showPlace(m_caret, false);
    return true;
}

QString TextView::textOf(
    const TextBuffer &text, const HiddenStretches &hidden, const std::vector<Stretch> &fillers, const Block &block)
{
    const qsizetype last = hidden.placeOf(std::max(block.anchorLine, block.caretLine));
    QByteArray lines;
    bool isFirst = true;
    for (qsizetype place = hidden.placeOf(std::min(block.anchorLine, block.caretLine)); place <= last; ++place) {
        const qsizetype line = hidden.at(place);
        if (isOneOf(fillers, line))
            continue;
        if (!std::exchange(isFirst, false))
            lines += '\n';
        const ByteRange range = rangeIn(text, block, line);
        lines += text.view(range.begin, range.end);
    }
    return QString::fromUtf8(lines);
}

} // namespace artiscope
