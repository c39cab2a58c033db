// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisons.h"

#include "app/models/meaningdiff.h"
#include "ui/compare/drawingpage.h"
#include "ui/compare/renderedpage.h"
#include "ui/compare/structurepage.h"
#include "ui/compare/threewaypage.h"
#include "ui/viewer/textview.h"

#include <QApplication>

namespace artiscope {

Comparisons::Comparisons(QWidget *parent)
    : QStackedWidget(parent),
      m_lines(new ComparePage(this)),
      m_structure(new StructurePage(this))
{
    setObjectName(QStringLiteral("comparisons"));
    addWidget(m_lines);
    addWidget(m_structure);
    setFocusProxy(m_lines);
    connect(m_lines, &ComparePage::changeChanged, this, &Comparisons::changeChanged);
    connect(m_lines, &ComparePage::settled, this, &Comparisons::settled);
    connect(m_lines, &ComparePage::closeWanted, this, &Comparisons::closeWanted);
    connect(m_lines, &ComparePage::zoomWanted, this, &Comparisons::zoomWanted);
    connect(m_structure, &StructurePage::changeChanged, this, &Comparisons::changeChanged);
    connect(m_structure, &StructurePage::closeWanted, this, &Comparisons::closeWanted);
    connect(m_structure, &StructurePage::matchKeyChosen, this, &Comparisons::matchKeyChosen);
    connect(m_structure, &StructurePage::placeWanted, this, &Comparisons::goToLines);
    connect(m_structure, &StructurePage::settled, this, [this] {
        tellVerdict();
        Q_EMIT settled();
    });
}

void Comparisons::compare(const ComparedText &from, const ComparedText &to, Language language)
{
    m_lines->compare(from, to, language);
    follow();
}

void Comparisons::goToMoved()
{
    m_lines->goToMoved();
}

void Comparisons::swap()
{
    m_lines->swap();
    follow();
}

void Comparisons::forget()
{
    m_base.reset();
    m_showsThree = false;
    if (m_threeWay)
        m_threeWay->forget();
    m_lines->forget();
    follow();
}

void Comparisons::follow()
{
    const Language language = m_lines->right().language();
    m_own = ownViewOf(language);
    if (meaningOf(language) == Meaning::None)
        m_structure->forget();
    else
        m_structure->compare(m_lines->from(), m_lines->to(), language);
    if (m_own != ComparisonView::Drawings && m_drawings)
        m_drawings->forget();
    if (m_own != ComparisonView::Rendered && m_rendered)
        m_rendered->forget();
    tellVerdict();
    showView();
}

void Comparisons::tellVerdict()
{
    m_lines->setVerdict(m_structure->verdict());
}

void Comparisons::setChoices(const ComparisonChoices &choices)
{
    m_choices = choices;
    showView();
}

void Comparisons::setMatchKey(const QString &key)
{
    m_structure->setMatchKey(key);
}

QWidget *Comparisons::wantedView()
{
    if (m_showsThree)
        return &makeThreeWay();
    if (!m_choices[size_t(m_own)])
        return m_lines;
    switch (m_own) {
    case ComparisonView::Sections:
    case ComparisonView::Values:
    case ComparisonView::Cells:
        return m_structure;
    case ComparisonView::Drawings:
        return &makeDrawings();
    case ComparisonView::Rendered:
        return &makeRendered();
    case ComparisonView::Lines:
        break;
    }
    return m_lines;
}

DrawingPage &Comparisons::makeDrawings()
{
    if (!m_drawings) {
        m_drawings = new DrawingPage(this);
        addWidget(m_drawings);
        m_drawings->setGround(m_ground);
        m_drawings->setContextActions(m_actions);
        m_drawings->setRules(!m_settings.ignore.isEmpty());
        if (m_buttons)
            m_drawings->setButtons(*m_buttons);
        connect(m_drawings, &DrawingPage::changeChanged, this, &Comparisons::changeChanged);
        connect(m_drawings, &DrawingPage::closeWanted, this, &Comparisons::closeWanted);
        connect(m_drawings, &DrawingPage::settled, this, &Comparisons::settled);
        connect(m_drawings, &DrawingPage::linesWanted, this, &Comparisons::goToLines);
    }
    return *m_drawings;
}

RenderedPage &Comparisons::makeRendered()
{
    if (!m_rendered) {
        m_rendered = new RenderedPage(this);
        addWidget(m_rendered);
        m_rendered->setContextActions(m_actions);
        m_rendered->setRules(!m_settings.ignore.isEmpty());
        m_rendered->setZoom(m_zoom);
        if (m_buttons)
            m_rendered->setButtons(*m_buttons);
        connect(m_rendered, &RenderedPage::changeChanged, this, &Comparisons::changeChanged);
        connect(m_rendered, &RenderedPage::closeWanted, this, &Comparisons::closeWanted);
        connect(m_rendered, &RenderedPage::settled, this, &Comparisons::settled);
        connect(m_rendered, &RenderedPage::linkHovered, this, &Comparisons::linkHovered);
        connect(m_rendered, &RenderedPage::zoomWanted, this, [this](int more) { Q_EMIT zoomWanted(m_zoom + more); });
    }
    return *m_rendered;
}

RenderedPage *Comparisons::rendered() const
{
    return m_rendered && currentWidget() == m_rendered ? m_rendered : nullptr;
}

DrawingPage *Comparisons::drawings() const
{
    return m_drawings && currentWidget() == m_drawings ? m_drawings : nullptr;
}

void Comparisons::setDrawingGround(SvgCanvas::Ground ground)
{
    m_ground = ground;
    if (m_drawings)
        m_drawings->setGround(ground);
}

void Comparisons::showView()
{
    QWidget *const view = wantedView();
    if (view == m_drawings && m_drawings)
        m_drawings->compare(m_lines->from(), m_lines->to());
    else if (view == m_rendered && m_rendered)
        m_rendered->compare(m_lines->from(), m_lines->to());
    else if (view == m_threeWay && m_base)
        m_threeWay->compare(m_lines->from(), *m_base, m_lines->to(), m_lines->right().language());
    if (view == currentWidget())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(view);
    setFocusProxy(view);
    if (hadFocus)
        view->setFocus(Qt::OtherFocusReason);
    Q_EMIT changeChanged();
}

bool Comparisons::showsStructure() const
{
    return currentWidget() == m_structure;
}

void Comparisons::goToLines(qsizetype leftLine, qsizetype rightLine)
{
    Q_EMIT linesWanted();
    if (leftLine >= 0 || rightLine >= 0)
        m_lines->goToPlace({.left = int(leftLine), .right = int(rightLine)});
    TextView &side = rightLine >= 0 || leftLine < 0 ? m_lines->right() : m_lines->left();
    (m_lines->isUnified() ? m_lines->unified() : side).setFocus(Qt::OtherFocusReason);
}

void Comparisons::setLookOf(const TextView &view)
{
    m_lines->setLookOf(view);
    m_look = &view;
    setZoom(view.zoom());
    connect(&view, &TextView::zoomChanged, this, &Comparisons::setZoom);
}

void Comparisons::setZoom(int steps)
{
    m_zoom = steps;
    m_structure->setZoom(steps);
    if (m_rendered)
        m_rendered->setZoom(steps);
}

void Comparisons::setContextActions(const QList<QAction *> &actions)
{
    m_lines->setContextActions(actions);
    m_structure->setContextActions(actions);
    m_actions = actions;
}

void Comparisons::setButtons(const ComparePage::Buttons &actions)
{
    m_lines->setButtons(actions);
    m_structure->setButtons(actions);
    m_buttons = actions;
}

bool Comparisons::isBusy() const
{
    return m_lines->isBusy() || m_structure->isBusy() || (drawings() && m_drawings->isBusy())
        || (rendered() && m_rendered->isBusy()) || (threeWay() && m_threeWay->isBusy());
}

void Comparisons::focusFilter()
{
    m_structure->focusFilter();
}

template <typename Step> auto Comparisons::onShown(Step step) const
{
    if (threeWay())
        return step(*m_threeWay);
    if (drawings())
        return step(*m_drawings);
    if (rendered())
        return step(*m_rendered);
    return showsStructure() ? step(*m_structure) : step(*m_lines);
}

bool Comparisons::hasNext() const
{
    return onShown([](const auto &page) { return page.hasNext(); });
}

bool Comparisons::hasPrevious() const
{
    return onShown([](const auto &page) { return page.hasPrevious(); });
}

void Comparisons::goToNext()
{
    onShown([](auto &page) { page.goToNext(); });
}

void Comparisons::goToPrevious()
{
    onShown([](auto &page) { page.goToPrevious(); });
}

void Comparisons::goToFirst()
{
    onShown([](auto &page) { page.goToFirst(); });
}

void Comparisons::goToLast()
{
    onShown([](auto &page) { page.goToLast(); });
}

} // namespace artiscope
