// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/changelinks.h"

#include "ui/viewer/textview.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace artiscope {

class LinksHandle final : public QSplitterHandle {
public:
    explicit LinksHandle(ChangeLinks &links) : QSplitterHandle(Qt::Horizontal, &links), m_links(links) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_links.paint(painter, *this);
    }

private:
    ChangeLinks &m_links;
};

ChangeLinks::ChangeLinks(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setLayoutDirection(Qt::LeftToRight); // what is called left is on the left, in every language of the window
    setChildrenCollapsible(false);
    setHandleWidth(8 * Sizes::of(fontMetrics()).grid);
}

void ChangeLinks::setViews(TextView &left, TextView &right)
{
    m_left = &left;
    m_right = &right;
}

void ChangeLinks::setHunks(const std::vector<DiffHunk> &hunks)
{
    m_hunks = hunks;
    m_current = -1;
    updateLinks();
}

void ChangeLinks::setCurrent(qsizetype hunk)
{
    m_current = hunk;
    updateLinks();
}

void ChangeLinks::updateLinks()
{
    if (count() > 1)
        handle(1)->update();
}

QSplitterHandle *ChangeLinks::createHandle()
{
    return new LinksHandle(*this);
}

void ChangeLinks::paint(QPainter &painter, QWidget &gap) const
{
    const Theme &theme = Theme::current();
    painter.fillRect(gap.rect(), theme.pane);
    painter.fillRect(0, 0, 1, gap.height(), theme.line);
    painter.fillRect(gap.width() - 1, 0, 1, gap.height(), theme.line);
    if (!m_left)
        return;
    const int top = gap.mapFromGlobal(m_left->viewport()->mapToGlobal(QPoint())).y();
    const int height = m_left->viewport()->height();
    painter.setClipRect(0, top, gap.width(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype leftTop = m_left->topLine();
    const qsizetype rightTop = m_right->topLine();
    // What has its end above both views is not seen, nor what begins below both of them.
    auto hunk = std::partition_point(m_hunks.begin(), m_hunks.end(), [&](const DiffHunk &known) {
        return known.leftFirst + known.leftCount < leftTop && known.rightFirst + known.rightCount < rightTop;
    });
    for (; hunk != m_hunks.end(); ++hunk) {
        const int left = m_left->lineTop(hunk->leftFirst);
        const int right = m_right->lineTop(hunk->rightFirst);
        if (left >= height && right >= height)
            break;
        const int leftEnd = m_left->lineTop(hunk->leftFirst + hunk->leftCount);
        const int rightEnd = m_right->lineTop(hunk->rightFirst + hunk->rightCount);
        const qreal width = gap.width();
        const qreal middle = width / 2;
        QPainterPath band(QPointF(0, top + left));
        band.cubicTo(middle, top + left, middle, top + right, width, top + right);
        band.lineTo(width, top + rightEnd);
        band.cubicTo(middle, top + rightEnd, middle, top + leftEnd, 0, top + leftEnd);
        band.closeSubpath();
        const QColor &ground = hunk->leftCount == 0 ? theme.addedGround
            : hunk->rightCount == 0                 ? theme.removedGround
                                                    : theme.changedGround;
        const QColor &ink = hunk->leftCount == 0 ? theme.added : hunk->rightCount == 0 ? theme.removed : theme.changed;
        const bool current = hunk - m_hunks.begin() == m_current;
        painter.fillPath(band, ground);
        painter.setPen(QPen(current ? theme.accent : ink, current ? 2 : 1));
        painter.drawPath(band);
    }
}

} // namespace artiscope
