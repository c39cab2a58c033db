// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownfinder.h"

#include "ui/viewer/markdownview.h"
#include "ui/viewer/previewfindbar.h"
#include "ui/viewer/textcolors.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace artiscope {

MarkdownFinder::MarkdownFinder(MarkdownView &view, PreviewFindBar &bar, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_bar(bar)
{
    connect(&bar, &PreviewFindBar::wanted, this, &MarkdownFinder::search);
    connect(&bar, &PreviewFindBar::currentChanged, this, &MarkdownFinder::setCurrent);
    connect(&bar, &PreviewFindBar::closed, this, [this] {
        m_hits.clear();
        mark();
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &MarkdownView::presented, this, [this] {
        m_hits.clear();
        if (m_bar.isOpen())
            search();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkdownFinder::mark);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &MarkdownFinder::mark);
}

void MarkdownFinder::search()
{
    // One goes on typing at the same place; where one has scrolled to meanwhile is another.
    const auto [top, bottom] = m_view.visiblePositions();
    if (m_from < top || m_from >= bottom)
        m_from = top;
    m_hits.clear();
    const QString wanted = m_bar.text();
    m_length = int(wanted.size());
    for (QTextBlock block = m_view.document()->begin(); m_length > 0 && block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = 0; (at = text.indexOf(wanted, at, m_bar.sensitivity())) >= 0; at += m_length)
            m_hits.push_back(block.position() + int(at));
    }
    const auto behind = std::lower_bound(m_hits.begin(), m_hits.end(), m_from);
    const qsizetype current = m_hits.empty() ? -1 : behind == m_hits.end() ? 0 : behind - m_hits.begin();
    m_bar.setHits(qsizetype(m_hits.size()), current);
    if (current >= 0)
        m_view.showPosition(m_hits[size_t(current)]);
    mark();
}

void MarkdownFinder::setCurrent(qsizetype hit)
{
    m_from = m_hits[size_t(hit)];
    m_view.showPosition(m_from);
    mark();
}

// Of a long text only those that are seen: each mark costs a little with every line that is painted.
void MarkdownFinder::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_hits.empty()) {
        const TextColors colors = TextColors::forPalette(m_view.palette());
        const int current = m_bar.current() < 0 ? -1 : m_hits[size_t(m_bar.current())];
        const auto [top, bottom] = m_view.visiblePositions();
        for (auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), top); hit != m_hits.end() && *hit < bottom;
             ++hit) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(m_view.document());
            selection.cursor.setPosition(*hit);
            selection.cursor.setPosition(*hit + m_length, QTextCursor::KeepAnchor);
            selection.format.setBackground(*hit == current ? colors.currentHit : colors.hit);
            if (*hit == current) { // colour alone says nothing
                selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                selection.format.setUnderlineColor(colors.accent);
            }
            marks << selection;
        }
    }
    m_view.setExtraSelections(marks);
}

} // namespace artiscope
