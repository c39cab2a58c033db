// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QKeyEvent>

#include <algorithm>

namespace artiscope {

// Where keys take the caret.

namespace {

// How many bytes of blanks a line begins with; 0: there is nothing behind them.
qsizetype blanksBefore(const TextBuffer &text, qsizetype line)
{
    const QByteArrayView whole = text.line(line);
    const QByteArrayView head = whole.first(std::min(whole.size(), TextBuffer::pieceSize));
    const auto begins = std::find_if(head.begin(), head.end(), [](char c) { return c != ' ' && c != '\t'; });
    return begins == head.end() ? 0 : begins - head.begin();
}

} // namespace

void TextView::moveCaret(qsizetype to, bool selecting)
{
    to = towardsShown(m_caret, to);
    setSelection(selecting ? m_anchor : to, to);
    showPlace(m_caret, false);
}

qsizetype TextView::movedByRows(qsizetype rows)
{
    const TextPlace place = m_layouts.placeOf(m_caret);
    if (!m_goalX)
        m_goalX = place.x;
    const TextRow row = m_layouts.moved(place.row, rows);
    if (row == place.row) // already on the first or last: to its very end
        return rows < 0 ? m_text.begin() : m_text.size();
    return m_layouts.offsetAt(row, *m_goalX);
}

// To the beginning of the row, then to where the line's text begins, then to its first column; from there back to the
// text.
qsizetype TextView::homeOf(qsizetype offset)
{
    const TextRow row = m_layouts.placeOf(offset).row;
    const qsizetype line = m_text.lineOf(offset);
    const qsizetype rowStart = m_layouts.rowStart(row);
    if (rowStart > m_text.lineStart(line) && offset != rowStart)
        return rowStart;
    const qsizetype textStart = m_text.lineStart(line) + blanksBefore(m_text, line);
    const bool isSeen = m_layouts.placeOf(textStart).row == m_layouts.rowOfLine(line);
    return offset == textStart || !isSeen ? m_text.lineStart(line) : textStart;
}

qsizetype TextView::endOf(qsizetype offset)
{
    const qsizetype rowEnd = m_layouts.rowEnd(m_layouts.placeOf(offset).row);
    return offset == rowEnd ? m_text.lineEnd(m_text.lineOf(offset)) : rowEnd;
}

bool TextView::moveByKey(QKeyEvent *event)
{
    using Key = QKeySequence;
    const auto is = [event](Key::StandardKey move, Key::StandardKey select, bool &selecting) {
        selecting = event->matches(select);
        return selecting || event->matches(move);
    };
    const int page = std::max(1, visibleRows() - 1 - mostHeadings()); // nothing is jumped over below them
    bool selecting = false;
    if (is(Key::MoveToPreviousLine, Key::SelectPreviousLine, selecting)) {
        moveCaret(movedByRows(-1), selecting);
        return true;
    }
    if (is(Key::MoveToNextLine, Key::SelectNextLine, selecting)) {
        moveCaret(movedByRows(1), selecting);
        return true;
    }
    if (is(Key::MoveToPreviousPage, Key::SelectPreviousPage, selecting)) {
        const qsizetype to = movedByRows(-page);
        scrollRows(-page);
        moveCaret(to, selecting);
        return true;
    }
    if (is(Key::MoveToNextPage, Key::SelectNextPage, selecting)) {
        const qsizetype to = movedByRows(page);
        scrollRows(page);
        moveCaret(to, selecting);
        return true;
    }
    std::optional<qsizetype> to;
    if (is(Key::MoveToNextChar, Key::SelectNextChar, selecting))
        to = hasSelection() && !selecting ? std::max(m_anchor, m_caret)
                                          : m_layouts.next(m_caret, QTextLayout::SkipCharacters);
    else if (is(Key::MoveToPreviousChar, Key::SelectPreviousChar, selecting))
        to = hasSelection() && !selecting ? std::min(m_anchor, m_caret)
                                          : m_layouts.previous(m_caret, QTextLayout::SkipCharacters);
    else if (is(Key::MoveToNextWord, Key::SelectNextWord, selecting))
        to = m_layouts.next(m_caret, QTextLayout::SkipWords);
    else if (is(Key::MoveToPreviousWord, Key::SelectPreviousWord, selecting))
        to = m_layouts.previous(m_caret, QTextLayout::SkipWords);
    else if (is(Key::MoveToStartOfLine, Key::SelectStartOfLine, selecting))
        to = homeOf(m_caret);
    else if (is(Key::MoveToEndOfLine, Key::SelectEndOfLine, selecting))
        to = endOf(m_caret);
    else if (is(Key::MoveToStartOfDocument, Key::SelectStartOfDocument, selecting))
        to = m_text.begin();
    else if (is(Key::MoveToEndOfDocument, Key::SelectEndOfDocument, selecting))
        to = m_text.size();
    if (!to)
        return false;
    m_goalX.reset();
    moveCaret(*to, selecting);
    return true;
}

} // namespace artiscope
