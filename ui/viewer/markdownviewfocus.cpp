// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keyboard does in a Markdown text: it goes from link to link, and one sees that it is there.

#include "ui/viewer/markdownview.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextCursor>

namespace artiscope {

namespace {

constexpr int ringWidth = 2;

} // namespace

bool MarkdownView::focusNextPrevChild(bool next)
{
    // From link to link; where these lead, Qt tells only of the one under the pointer.
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    QTextCursor link = textCursor();
    if (!moved || !link.hasSelection())
        return moved;
    link.setPosition(link.selectionStart() + 1);
    Q_EMIT linkHovered(wordsOf(QUrl(link.charFormat().anchorHref())));
    return true;
}

void MarkdownView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void MarkdownView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
    Q_EMIT linkHovered({});
}

// Twice: under the bars of what differs, which it must not hide, and beside them over their grounds.
void MarkdownView::paintFocus(QPainter &painter, const QRect &where) const
{
    painter.save();
    painter.resetTransform();
    painter.setClipRect(where);
    stylepaint::box(&painter, viewport()->rect(), 0, Qt::transparent, Theme::current().accent, ringWidth);
    painter.restore();
}

// What is on the screen is moved as it is, and the ring with it: it is painted where it was and where it is.
void MarkdownView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (!hasFocus())
        return;
    const QRect area = viewport()->rect();
    const QRegion ring = QRegion(area) - area.adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    viewport()->update(ring | ring.translated(dx, dy));
}

} // namespace artiscope
