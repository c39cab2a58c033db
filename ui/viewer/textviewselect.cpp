// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textaccessible.h"
#include "ui/viewer/textview.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int dragScrollMilliseconds = 40;
constexpr int restMilliseconds = 250; // after which the caret is where a person wants it

} // namespace

void TextView::setSelection(qsizetype anchor, qsizetype caret, const std::optional<Block> &block)
{
    const bool moved = caret != m_caret;
    const bool reselected = block != m_block || (moved ? hasSelection() || anchor != caret : anchor != m_anchor);
    m_block = block;
    m_anchor = anchor;
    m_caret = caret;
    if (!moved && !reselected)
        return;
    m_restTimer.start(restMilliseconds, this);
    viewport()->update();
    if (moved) {
        tellCaretMoved(*this);
        Q_EMIT caretMoved(caretLine(), caretColumn());
    }
    if (reselected) {
        tellSelectionChanged(*this);
        Q_EMIT selectionChanged();
    }
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const ByteRange before{m_anchor, m_caret};
    const std::optional<Block> block = m_block;
    const std::optional<qsizetype> skipped = skippedWith(caretLine());
    if (skipped && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openSkipped(*skipped);
        return;
    }
    if (moveBlockByKey(event) || moveByKey(event)) {
        if (before.begin != m_anchor || before.end != m_caret || block != m_block)
            offerSelection();
        return;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::ZoomIn)
        || (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_Equal))
        zoomIn(); // Ctrl+= is where "+" needs the shift key
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_0)
        resetZoom();
    else
        event->ignore();
}

ByteRange TextView::lineAt(qsizetype offset) const
{
    const qsizetype line = m_text.lineOf(offset);
    const qsizetype next = line + 1 + m_layouts.hiddenLines().countBehind(line); // with what is folded into it
    return {m_text.lineStart(line), next >= m_text.lineCount() ? m_text.size() : m_text.lineStart(next)};
}

ByteRange TextView::unitAt(qsizetype offset) const
{
    switch (m_unit) {
    case Unit::Word:
        return nameAt(m_text, offset);
    case Unit::Line:
        return lineAt(offset);
    case Unit::Character:
        break;
    }
    return {offset, offset};
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (const int fold = foldMarkAt(point); fold >= 0) {
        m_folding.setFolded(fold, !m_folding.isFolded(fold));
        hideLines();
        return;
    }
    if (const std::optional<qsizetype> heading = headingAt(point)) {
        m_goalX.reset();
        moveCaret(m_text.lineStart(*heading), false);
        return;
    }
    if (const std::optional<qsizetype> skipped = skippedAt(point)) {
        openSkipped(*skipped);
        return;
    }
    const qsizetype offset = offsetAt(point);
    const bool third = QDateTime::currentMSecsSinceEpoch() - m_doubleClicked < QApplication::doubleClickInterval()
        && (point - m_doubleClickPoint).manhattanLength() < QApplication::startDragDistance();
    m_doubleClicked = 0;
    m_unit = third || point.x() < gutterWidth() ? Unit::Line : Unit::Character;
    m_goalX.reset();
    m_dragging = true;
    m_dragPoint = point;
    m_draggingBlock = event->modifiers().testFlag(Qt::AltModifier) && m_unit == Unit::Character;
    if (m_draggingBlock) {
        const qsizetype column = columnAt(point);
        const qsizetype line = m_text.lineOf(offset);
        setBlock({line, column, line, column});
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_dragged = {m_anchor, m_anchor};
        dragTo(point);
    } else {
        m_dragged = unitAt(offset);
        setSelection(m_dragged.begin, m_dragged.end);
    }
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (foldMarkAt(point) >= 0 || headingAt(point) || skippedAt(point)) {
        mousePressEvent(event); // twice is two clicks
        return;
    }
    m_doubleClicked = QDateTime::currentMSecsSinceEpoch();
    m_doubleClickPoint = point;
    m_unit = m_doubleClickPoint.x() < gutterWidth() ? Unit::Line : Unit::Word;
    m_goalX.reset();
    m_dragging = true;
    m_draggingBlock = false;
    m_dragPoint = m_doubleClickPoint;
    m_dragged = unitAt(offsetAt(m_doubleClickPoint));
    setSelection(m_dragged.begin, m_dragged.end);
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_dragging) {
        hoverFold(foldMarkAt(point));
        const bool opens = m_hoveredFold >= 0 || headingAt(point) || skippedAt(point);
        viewport()->setCursor(opens         ? Qt::PointingHandCursor
                : point.x() < gutterWidth() ? Qt::ArrowCursor
                                            : Qt::IBeamCursor);
        return;
    }
    m_dragPoint = point;
    const bool outside = !viewport()->rect().contains(point);
    if (outside && !m_dragTimer.isActive())
        m_dragTimer.start(dragScrollMilliseconds, this);
    else if (!outside)
        m_dragTimer.stop();
    dragTo(point);
}

void TextView::dragTo(const QPoint &point)
{
    if (m_draggingBlock && m_block) {
        setBlock({m_block->anchorLine, m_block->anchorColumn, m_text.lineOf(offsetAt(point)), columnAt(point)});
        return;
    }
    const ByteRange reached = unitAt(offsetAt(point));
    if (reached.begin < m_dragged.begin)
        setSelection(m_dragged.end, reached.begin);
    else
        setSelection(m_dragged.begin, std::max(reached.end, m_dragged.end));
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_dragTimer.stop();
    offerSelection();
}

void TextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_restTimer.timerId()) {
        m_restTimer.stop();
        findName();
        return;
    }
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect area = viewport()->rect();
    if (m_dragPoint.y() < area.top())
        scrollRows(-1 - (area.top() - m_dragPoint.y()) / 20);
    else if (m_dragPoint.y() > area.bottom())
        scrollRows(1 + (m_dragPoint.y() - area.bottom()) / 20);
    QScrollBar *bar = horizontalScrollBar();
    if (m_dragPoint.x() < area.left())
        bar->setValue(bar->value() - bar->singleStep());
    else if (m_dragPoint.x() > area.right())
        bar->setValue(bar->value() + bar->singleStep());
    dragTo(m_dragPoint);
}

} // namespace artiscope
