// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hexview.h"

#include "ui/viewer/hexaccessible.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoomedfont.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace artiscope {

namespace {
constexpr qsizetype mostCopied = 16 * 1024 * 1024; // bytes
} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_copyHex(new QAction(tr("Copy as &hex digits"), this)),
      m_copyText(new QAction(tr("Copy as &text"), this))
{
    installHexAccessibility();
    setObjectName(QStringLiteral("hexView"));
    setAccessibleName(tr("Bytes"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as code is read, in every language of the window
    setFrameShape(QFrame::NoFrame);
    useContentFont(*this);
    viewport()->setCursor(Qt::IBeamCursor);
    m_copyHex->setObjectName(QStringLiteral("copyHexAction"));
    m_copyText->setObjectName(QStringLiteral("copyLettersAction"));
    connect(m_copyHex, &QAction::triggered, this, &HexView::copy);
    connect(m_copyText, &QAction::triggered, this, &HexView::copyAsText);
    applyFont();
}

void HexView::setBytes(const QByteArray &bytes, bool keepPlace)
{
    const qsizetype caret = keepPlace ? std::min(m_caret, bytes.size() - 1) : 0;
    m_lines = HexLines(bytes);
    m_caret = m_anchor = std::max<qsizetype>(0, caret);
    updateBars();
    if (!keepPlace) {
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    viewport()->update();
    tellBytesReplaced(*this);
    Q_EMIT caretMoved();
}

void HexView::setZoom(int steps)
{
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    applyFont();
}

void HexView::applyFont()
{
    const QFont scaled = zoomedBy(font(), m_zoom);
    viewport()->setFont(scaled);
    const QFontMetricsF metrics(scaled);
    m_cell = metrics.horizontalAdvance(u'0');
    m_row = int(std::ceil(metrics.height())) + 2;
    updateBars();
    viewport()->update();
}

int HexView::visibleLines() const
{
    return std::max(1, viewport()->height() / m_row);
}

void HexView::updateBars()
{
    QScrollBar *const vertical = verticalScrollBar();
    vertical->setSingleStep(1);
    vertical->setPageStep(visibleLines());
    vertical->setRange(0, int(std::max<qsizetype>(0, m_lines.count() - visibleLines())));
    QScrollBar *const horizontal = horizontalScrollBar();
    horizontal->setSingleStep(int(std::ceil(4 * m_cell)));
    horizontal->setPageStep(viewport()->width());
    horizontal->setRange(0, std::max(0, xOf(m_lines.length()) + horizontal->value() - viewport()->width()));
}

int HexView::xOf(int column) const
{
    const int margin = 3 * Sizes::of(fontMetrics()).grid;
    return margin + int(std::lround(column * m_cell)) - horizontalScrollBar()->value();
}

qsizetype HexView::topLine() const
{
    return verticalScrollBar()->value();
}

QRect HexView::rectOf(qsizetype offset) const
{
    const auto byte = int(offset % HexLines::perLine);
    const qsizetype below = std::clamp<qsizetype>(offset / HexLines::perLine - topLine(), -1, visibleLines() + 1);
    const int left = xOf(m_lines.digitColumn(byte));
    return {left, int(below) * m_row, xOf(m_lines.digitColumn(byte) + 2) - left, m_row};
}

qsizetype HexView::offsetAt(const QPoint &point) const
{
    const auto column = int(std::floor((point.x() - xOf(0)) / m_cell));
    const qsizetype line = topLine() + qsizetype(std::floor(qreal(point.y()) / m_row));
    const qsizetype offset =
        std::clamp<qsizetype>(line, 0, std::max<qsizetype>(0, m_lines.count() - 1)) * HexLines::perLine
        + m_lines.byteAt(column);
    return std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(0, m_lines.size() - 1));
}

ByteRange HexView::selected() const
{
    const qsizetype end = std::min(std::max(m_caret, m_anchor) + 1, m_lines.size());
    return {std::min(m_caret, m_anchor), end};
}

void HexView::select(qsizetype anchor, qsizetype caret)
{
    const qsizetype last = std::max<qsizetype>(0, m_lines.size() - 1);
    m_anchor = std::clamp<qsizetype>(anchor, 0, last);
    m_caret = std::clamp<qsizetype>(caret, 0, last);
    const qsizetype line = m_caret / HexLines::perLine;
    if (line < topLine())
        verticalScrollBar()->setValue(int(line));
    else if (line >= topLine() + visibleLines())
        verticalScrollBar()->setValue(int(line - visibleLines() + 1));
    viewport()->update();
    tellByteMoved(*this);
    Q_EMIT caretMoved();
}

void HexView::selectAll()
{
    m_anchor = 0; // and one stays where one looks
    m_caret = std::max<qsizetype>(0, m_lines.size() - 1);
    viewport()->update();
    tellByteMoved(*this);
    Q_EMIT caretMoved();
}

bool HexView::maySelectedBeCopied()
{
    const bool may = selected().end - selected().begin <= mostCopied;
    if (!may)
        Q_EMIT copyRefused();
    return may && m_lines.size() > 0;
}

void HexView::copy()
{
    const auto [begin, end] = selected();
    if (maySelectedBeCopied())
        QGuiApplication::clipboard()->setText(hexWords(QByteArrayView(m_lines.bytes()).sliced(begin, end - begin)));
}

void HexView::copyAsText()
{
    const auto [begin, end] = selected();
    if (maySelectedBeCopied())
        QGuiApplication::clipboard()->setText(hexLetters(QByteArrayView(m_lines.bytes()).sliced(begin, end - begin)));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

// Where a key takes the caret; nothing: it is none of those that do.
std::optional<qsizetype> HexView::target(const QKeyEvent &event, bool &selects) const
{
    struct Move {
        QKeySequence::StandardKey key;
        QKeySequence::StandardKey selecting;
        qsizetype to;
    };
    constexpr qsizetype line = HexLines::perLine;
    const qsizetype start = m_caret - m_caret % line;
    const qsizetype page = visibleLines() * line;
    const qsizetype last = std::max<qsizetype>(0, m_lines.size() - 1);
    // Up and down keep the column, so where there is no such line they stay.
    const auto moved = [&](qsizetype by) {
        const qsizetype to = m_caret + by;
        return to < 0 ? m_caret % line : to <= last ? to : std::min(last, m_caret % line + last - last % line);
    };
    const std::array moves{
        Move{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, m_caret + 1},
        Move{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, m_caret - 1},
        Move{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, moved(line)},
        Move{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, moved(-line)},
        Move{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, moved(page)},
        Move{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, moved(-page)},
        Move{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, start},
        Move{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, start + line - 1},
        Move{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, 0},
        Move{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, last},
    };
    for (const Move &move : moves) {
        selects = event.matches(move.selecting);
        if (selects || event.matches(move.key))
            return std::clamp<qsizetype>(move.to, 0, last);
    }
    return {};
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    bool selects = false;
    if (const std::optional<qsizetype> to = target(*event, selects))
        select(selects ? m_anchor : *to, *to);
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        event->ignore(); // the window's
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qsizetype offset = offsetAt(event->position().toPoint());
    select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : offset, offset);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        select(m_anchor, offsetAt(event->position().toPoint()));
}

void HexView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int steps = m_zoomWheel.add(*event); steps != 0)
        Q_EMIT zoomWanted(steps);
    event->accept();
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("hexMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<QAction *> entries{m_copyHex, m_copyText};
    if (!actions().isEmpty())
        entries << nullptr;
    fillMenu(*menu, entries + actions());
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(rectOf(m_caret).bottomLeft()));
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace artiscope
