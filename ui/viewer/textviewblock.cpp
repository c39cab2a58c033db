// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include "app/content/cells.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace artiscope {

// A rectangle that is selected. It counts in cells, so it needs no layout of the lines it goes over, which may be many.
// The caret and the anchor are at its corners, as far as there is text.

qsizetype TextView::columnAt(int x) const
{
    return qsizetype(std::max(0.0, std::round((x - textLeft()) / m_layouts.cellWidth())));
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
    if (m_wrap || (event->modifiers() & ~Qt::KeypadModifier) != (Qt::AltModifier | Qt::ShiftModifier))
        return false;
    const qsizetype column = columnAfter(m_text.view(m_text.lineStart(caretLine()), m_caret), 0);
    Block block = m_block.value_or(Block{caretLine(), column, caretLine(), column});
    const auto lineFrom = [this](qsizetype line, int by) {
        return m_text.piece(m_layouts.moved(m_layouts.rowOfLine(line), by).piece).line;
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

ByteRange TextView::blockRange(qsizetype line) const
{
    if (line < std::min(m_block->anchorLine, m_block->caretLine)
        || line > std::max(m_block->anchorLine, m_block->caretLine))
        return {};
    const qsizetype start = m_text.lineStart(line);
    const QByteArrayView text = m_text.line(line);
    return {start + bytesBefore(text, std::min(m_block->anchorColumn, m_block->caretColumn)),
        start + bytesBefore(text, std::max(m_block->anchorColumn, m_block->caretColumn))};
}

QString TextView::blockText() const
{
    const HiddenStretches &hidden = m_layouts.hiddenLines();
    const qsizetype last = hidden.placeOf(std::max(m_block->anchorLine, m_block->caretLine));
    QByteArray lines;
    for (qsizetype place = hidden.placeOf(std::min(m_block->anchorLine, m_block->caretLine)); place <= last; ++place) {
        const ByteRange range = blockRange(hidden.at(place));
        lines += m_text.view(range.begin, range.end);
        if (place < last)
            lines += '\n';
    }
    return QString::fromUtf8(lines);
}

} // namespace artiscope
