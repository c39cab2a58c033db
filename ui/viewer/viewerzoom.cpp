// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Larger and smaller: of a drawing its scale, of everything else the size of the font, which is one for all texts.

#include "ui/compare/comparisons.h"
#include "ui/compare/drawingpage.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"
#include "ui/viewer/viewerpreview.h"

#include <QStackedWidget>

namespace artiscope {

SvgView *Viewer::drawing() const
{
    return m_stack->currentWidget() == m_preview ? m_preview->drawing() : nullptr;
}

bool Viewer::canZoom() const
{
    // A drawing that could not be made has nothing to be larger.
    const QWidget *page = m_stack->currentWidget();
    return page == m_source || page == m_comparisons || history() || hex() || drawing()
        || (page == m_preview && format() != Format::Svg);
}

DrawingPage *Viewer::comparedDrawings() const
{
    const Comparisons *const compared = comparisonsOnScreen();
    return compared ? compared->drawings() : nullptr;
}

void Viewer::zoomIn()
{
    if (SvgView *svg = drawing())
        svg->zoomIn();
    else if (DrawingPage *pair = comparedDrawings())
        pair->zoomIn();
    else
        text().zoomIn();
}

void Viewer::zoomOut()
{
    if (SvgView *svg = drawing())
        svg->zoomOut();
    else if (DrawingPage *pair = comparedDrawings())
        pair->zoomOut();
    else
        text().zoomOut();
}

void Viewer::resetZoom()
{
    if (SvgView *svg = drawing())
        svg->fit(); // as it was when it came
    else if (DrawingPage *pair = comparedDrawings())
        pair->fit();
    else
        text().resetZoom();
}

void Viewer::fitDrawing()
{
    if (SvgView *svg = drawing())
        svg->fit();
}

void Viewer::showDrawingsSize()
{
    if (SvgView *svg = drawing())
        svg->showActualSize();
}

} // namespace artiscope
