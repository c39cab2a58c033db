// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the drawings are seen, and on what: both alike.

#include "ui/compare/drawingpage.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace artiscope {

void DrawingPage::zoomIn()
{
    canvas().zoomBy(1.25);
}

void DrawingPage::zoomOut()
{
    canvas().zoomBy(0.8);
}

void DrawingPage::fit()
{
    canvas().fit();
}

void DrawingPage::setGround(SvgCanvas::Ground ground)
{
    m_left->setGround(ground);
    m_right->setGround(ground);
}

void DrawingPage::follow(SvgCanvas &leader, SvgCanvas &other)
{
    if (m_following || way() != Way::Beside)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    if (leader.isFitted() && !other.isFitted())
        other.fit();
    else if (!leader.isFitted())
        other.setZoom(leader.zoom(), {});
    other.horizontalScrollBar()->setValue(leader.horizontalScrollBar()->value());
    other.verticalScrollBar()->setValue(leader.verticalScrollBar()->value());
}

// As sharp as it is seen, as far as pictures can be laid on each other at once.
void DrawingPage::drawAgain()
{
    const double wanted = m_pair.most(canvas().wantedScale());
    constexpr double enough = 1.05;
    if (!m_pair.isEmpty() && !m_pair.isBusy() && wanted > m_pair.scale() * enough)
        m_pair.draw(wanted);
}

} // namespace artiscope
