// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace artiscope {

namespace {

constexpr int smallestFoldWidth = 16; // to be hit with a mouse
constexpr qreal chipPadding = 6;
constexpr qreal chipRadius = 3;

} // namespace

void TextView::setFolds(std::shared_ptr<const FoldTree> folds)
{
    m_hoveredFold = -1;
    m_folding.setTree(std::move(folds));
    hideLines();
}

void TextView::recallFolding(const Folding &folding)
{
    m_folding = folding;
    setFolds({});
}

// The bar, the caret and the top follow; the line at the top stays there unless it has gone itself.
void TextView::hideLines()
{
    if (m_filtered || m_skipped.empty())
        m_layouts.setHidden(m_filtered ? *m_filtered : m_folding.hidden());
    else
        m_layouts.setSkipped(m_skipped);
    keepCaretShown();
    m_top = m_layouts.shownRow(m_top);
    relayout();
    m_bar->update();
}

void TextView::keepCaretShown()
{
    const auto gap = m_layouts.hiddenLines().around(caretLine());
    if (!gap && isShown(m_text.lineOf(m_anchor)))
        return;
    m_goalX.reset();
    const qsizetype caret =
        gap ? m_text.lineStart(m_layouts.hiddenLines().at(m_layouts.hiddenLines().placeOf(gap->first))) : m_caret;
    setSelection(caret, caret);
}

void TextView::reveal(qsizetype offset)
{
    const qsizetype line = m_text.lineOf(offset);
    if (isShown(line))
        return;
    if (const std::optional<qsizetype> skipped = skippedWith(line)) {
        openSkipped(*skipped);
        return;
    }
    if (m_filtered)
        showFiltered(line);
    else
        m_folding.reveal(line);
    hideLines();
}

// Where a caret that goes there by keys comes to see itself again.
qsizetype TextView::towardsShown(qsizetype from, qsizetype to) const
{
    const auto gap = m_layouts.hiddenLines().around(m_text.lineOf(to));
    if (!gap)
        return to;
    const bool isFirst = gap->first == 0;
    const bool isLast = gap->last + 1 >= m_text.lineCount();
    return (to >= from && !isLast) || isFirst ? m_text.lineStart(gap->last + 1) : m_text.lineEnd(gap->first - 1);
}

void TextView::foldBy(bool changed)
{
    if (!changed)
        return;
    hideLines();
    showPlace(m_caret, false);
}

void TextView::fold()
{
    foldBy(canFold() && m_folding.fold(caretLine()));
}

void TextView::unfold()
{
    foldBy(canFold() && m_folding.unfold(caretLine()));
}

void TextView::foldAll()
{
    foldBy(canFold() && m_folding.setAll(true));
}

void TextView::unfoldAll()
{
    foldBy(canFold() && m_folding.setAll(false));
}

void TextView::foldLevel(int level)
{
    foldBy(canFold() && m_folding.setLevel(level));
}

int TextView::foldWidth() const
{
    return std::max(smallestFoldWidth, m_layouts.rowHeight());
}

int TextView::foldMarkAt(const QPoint &point)
{
    const bool inGutter = point.x() >= gutterWidth() - foldWidth() && point.x() < gutterWidth();
    if (const std::optional<qsizetype> heading = headingAt(point))
        return inGutter ? foldTree().at(*heading) : -1;
    const int below = rowsAbove(point.y());
    const TextRow row = rowAtY(point.y());
    if (point.y() < 0 || (below > 0 && m_layouts.moved(m_top, below - 1) == row))
        return -1; // below the last one
    const int fold = foldTree().at(m_text.piece(row.piece).line);
    if (fold < 0)
        return -1;
    if (inGutter && row.row == 0 && m_text.piece(row.piece).startsLine)
        return fold;
    return point.x() >= gutterWidth() && chipRect(row, below * m_layouts.rowHeight() - m_topCut).contains(point) ? fold
                                                                                                                 : -1;
}

void TextView::hoverFold(int fold)
{
    if (fold == m_hoveredFold)
        return;
    m_hoveredFold = fold;
    viewport()->update();
}

bool TextView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hoverFold(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

QString TextView::chipText(qsizetype line) const
{
    const int fold = foldTree().at(line);
    if (fold < 0 || !m_folding.isFolded(fold))
        return {};
    const int lines = foldTree().folds[size_t(fold)].last - int(line);
    return lines == 1 ? tr("⋯ 1 line") : tr("⋯ %L1 lines").arg(lines);
}

QRect TextView::chipRect(TextRow row, int y)
{
    const QString words = chipText(m_text.piece(row.piece).line);
    if (words.isEmpty())
        return {};
    const std::optional<qreal> end = lineEndX(row);
    if (!end)
        return {};
    const qreal x = *end + m_layouts.cellWidth();
    const QFont font = m_layouts.piece(row.piece)->layout.font();
    const qreal width = QFontMetricsF(font).horizontalAdvance(words) + 2 * chipPadding;
    m_seenWidth = std::max(m_seenWidth, x + width);
    return {textLeft() + int(x), y + 2, int(std::ceil(width)), m_layouts.rowHeight() - 4};
}

void TextView::paintChip(QPainter &painter, TextRow row, int y)
{
    const QRect chip = chipRect(row, y);
    if (chip.isNull())
        return;
    const qsizetype line = m_text.piece(row.piece).line;
    const bool hovered = foldTree().at(line) == m_hoveredFold;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_layouts.piece(row.piece)->layout.font());
    painter.setPen(hovered ? m_colors.text : m_colors.separator);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chipRadius, chipRadius);
    painter.setPen(hovered ? m_colors.text : m_colors.lineNumber);
    painter.drawText(chip, Qt::AlignCenter, chipText(line));
    painter.restore();
}

void TextView::paintFoldMark(QPainter &painter, qsizetype line, int y) const
{
    const int fold = foldTree().at(line);
    if (fold < 0)
        return;
    const bool folded = m_folding.isFolded(fold);
    const qreal half = std::round(m_layouts.rowHeight() / 6.0);
    const QPointF middle(gutterWidth() - foldWidth() / 2.0, y + m_layouts.rowHeight() / 2.0);
    QPainterPath chevron(middle + (folded ? QPointF(-half / 2, -half) : QPointF(-half, -half / 2)));
    chevron.lineTo(middle + (folded ? QPointF(half / 2, 0) : QPointF(0, half / 2)));
    chevron.lineTo(middle + (folded ? QPointF(-half / 2, half) : QPointF(half, -half / 2)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(folded || fold == m_hoveredFold ? m_colors.text : m_colors.lineNumber,
        fold == m_hoveredFold ? 2 : 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(chevron);
    painter.restore();
}

} // namespace artiscope
