// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisons.h"

#include "ui/compare/structurepage.h"
#include "ui/viewer/textview.h"

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

void Comparisons::swap()
{
    m_lines->swap();
    follow();
}

void Comparisons::forget()
{
    m_lines->forget();
    follow();
}

void Comparisons::follow()
{
    const Language language = m_lines->right().language();
    m_own = ownViewOf(language);
    if (m_own == ComparisonView::Lines)
        m_structure->forget();
    else
        m_structure->compare(m_lines->from(), m_lines->to(), language);
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

void Comparisons::showView()
{
    QWidget *const view = m_choices[size_t(m_own)] ? static_cast<QWidget *>(m_structure) : m_lines;
    if (view == currentWidget())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) && window()->focusWidget() == focusWidget();
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
    // The one that is there decides where both are; the other one follows by what matches.
    if (leftLine >= 0)
        m_lines->left().goToLine(leftLine);
    if (rightLine >= 0)
        m_lines->right().goToLine(rightLine);
    (rightLine >= 0 || leftLine < 0 ? m_lines->right() : m_lines->left()).setFocus(Qt::OtherFocusReason);
}

void Comparisons::setLookOf(const TextView &view)
{
    m_lines->setLookOf(view);
    m_structure->setZoom(view.zoom());
    connect(&view, &TextView::zoomChanged, m_structure, &StructurePage::setZoom);
}

void Comparisons::setContextActions(const QList<QAction *> &actions)
{
    m_lines->setContextActions(actions);
    m_structure->setContextActions(actions);
}

void Comparisons::setButtons(const ComparePage::Buttons &actions)
{
    m_lines->setButtons(actions);
    m_structure->setButtons(actions);
}

bool Comparisons::isBusy() const
{
    return m_lines->isBusy() || m_structure->isBusy();
}

bool Comparisons::hasNext() const
{
    return showsStructure() ? m_structure->hasNext() : m_lines->hasNext();
}

bool Comparisons::hasPrevious() const
{
    return showsStructure() ? m_structure->hasPrevious() : m_lines->hasPrevious();
}

void Comparisons::focusFilter()
{
    m_structure->focusFilter();
}

void Comparisons::goToNext()
{
    if (showsStructure())
        m_structure->goToNext();
    else
        m_lines->goToNext();
}

void Comparisons::goToPrevious()
{
    if (showsStructure())
        m_structure->goToPrevious();
    else
        m_lines->goToPrevious();
}

} // namespace artiscope
