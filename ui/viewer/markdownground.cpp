// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownground.h"

#include "ui/viewer/markdownlook.h"
#include "ui/viewer/markdownviewstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace artiscope {

namespace {

constexpr double barWidth = 3;

double leftOf(const QTextBlock &block, const MarkdownLook &look)
{
    return look.margin + block.blockFormat().indent() * block.document()->indentWidth();
}

// From block to block as far as they are visible, so that what belongs together is painted in one go.
class Ground {
public:
    Ground(QPainter &painter, const QTextDocument &document, const QRectF &visible, const MarkdownLook &look)
        : m_painter(painter),
          m_document(document),
          m_visible(visible),
          m_look(look)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
    }

    void paint(QTextBlock block)
    {
        const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
        if (block.previous().isValid())
            block = block.previous(); // its padding may reach into what is visible
        for (; block.isValid(); block = block.next()) {
            const QRectF place = layout.blockBoundingRect(block);
            if (place.top() - 2 * m_look.padding() > m_visible.bottom())
                break;
            takeCode(block, place);
            takeQuote(block, place);
        }
        paintCode();
        while (!m_bars.isEmpty())
            paintBar();
    }

private:
    void takeCode(const QTextBlock &block, const QRectF &place)
    {
        if (!isSameCode(block.previous(), block))
            paintCode();
        if (!isCodeBlock(block))
            return;
        const double padding = m_look.padding();
        const double left = leftOf(block, m_look) + quoteLevelOf(block) * m_look.quoteStep();
        const double right = std::max(m_document.pageSize().width() - m_look.margin, place.right() + padding);
        const bool isFirst = !isSameCode(block.previous(), block);
        const bool isLast = !isSameCode(block, block.next());
        const double top = place.top() - (isFirst ? padding : 0);
        const double bottom = place.bottom() + (isLast ? padding : 0);
        // Where it goes on, its round corners are out of sight.
        const double beyond = m_code.isNull() && !isFirst ? padding : 0;
        m_code |= QRectF(QPointF(left, top - beyond), QPointF(right, bottom));
    }

    void paintCode()
    {
        if (!m_code.isNull()) {
            m_painter.setBrush(m_look.theme.window);
            m_painter.drawRoundedRect(m_code, m_look.padding() / 2, m_look.padding() / 2);
        }
        m_code = {};
    }

    void takeQuote(const QTextBlock &block, const QRectF &place)
    {
        const int level = quoteLevelOf(block);
        const double start = leftOf(block, m_look);
        while (!m_bars.isEmpty() && (m_bars.size() > level || m_bars.first().left() != start))
            paintBar();
        const double above = isCodeBlock(block) ? m_look.padding() : 0;
        const QRectF stretch(start, place.top() - above, barWidth, place.height() + 2 * above);
        for (QRectF &bar : m_bars)
            bar.setBottom(stretch.bottom());
        while (m_bars.size() < level)
            m_bars.append(stretch.translated(double(m_bars.size()) * m_look.quoteStep(), 0));
    }

    void paintBar()
    {
        m_painter.setBrush(m_look.theme.line);
        m_painter.drawRoundedRect(m_bars.takeLast(), barWidth / 2, barWidth / 2);
    }

    QPainter &m_painter;
    const QTextDocument &m_document;
    const QRectF m_visible;
    const MarkdownLook &m_look;
    QRectF m_code; // the ground that is being put together
    QList<QRectF> m_bars; // of the quotations that one is in, the outermost first
};

} // namespace

void paintMarkdownGround(QPainter &painter, const QTextBlock &first, const QRectF &visible, const MarkdownLook &look)
{
    Ground(painter, *first.document(), visible, look).paint(first);
}

} // namespace artiscope
