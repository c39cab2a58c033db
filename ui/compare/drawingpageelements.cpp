// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements that differ, beside the drawings, and the way to one of them.

#include "ui/compare/drawingpage.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/theme.h"

#include <QScopedValueRollback>
#include <QToolButton>

namespace artiscope {

QWidget *DrawingPage::addElements()
{
    auto *const parts = new Splitter(Qt::Horizontal, this);
    parts->setObjectName(QStringLiteral("drawingsParts"));
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_body);
    parts->addWidget(m_elements);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    // The drawings claim next to nothing and get the rest.
    parts->setSizes({1, Sizes::of(fontMetrics()).grid * 80});
    m_elementsButton->setChecked(true);
    connect(m_elementsButton, &QToolButton::toggled, m_elements, &QWidget::setVisible);
    connect(m_elements, &DrawingElementList::chosen, this, &DrawingPage::goToElement);
    connect(m_elements, &DrawingElementList::linesWanted, this, &DrawingPage::linesWanted);
    connect(m_elements, &DrawingElementList::settled, this, [this] {
        if (!isBusy())
            Q_EMIT settled();
    });
    return parts;
}

void DrawingPage::setProgram(const QString &path)
{
    m_pair.setProgram(path);
    m_elements->setProgram(path);
}

void DrawingPage::setContextActions(const QList<QAction *> &actions)
{
    m_elements->setContextActions(actions);
}

void DrawingPage::goToElement(const DrawingElementList::Places &places)
{
    if (m_pair.isEmpty())
        return;
    m_element = places;
    m_marks->setChecked(true); // else there would be nothing to see
    showMarks();
}

// The element that was gone to comes before the place that is the current one. What is only on one side is framed on
// the other where it would be.
void DrawingPage::mark(SvgCanvas &canvas)
{
    if (!m_marks->isChecked()) {
        canvas.setMarks({}, -1);
        return;
    }
    if (m_element.isEmpty()) {
        canvas.setMarks(m_places, m_current);
        return;
    }
    QList<QRectF> places = m_places;
    const QRectF &own = &canvas == m_left ? m_element.left : m_element.right;
    const QRectF &other = &canvas == m_left ? m_element.right : m_element.left;
    if (way() != Way::Beside && !other.isEmpty() && other != own)
        places << other;
    places << (own.isEmpty() ? other : own);
    // Each goes to its own place, wherever the other one has it.
    const QScopedValueRollback<bool> following(m_following, true);
    canvas.setMarks(places, places.size() - 1);
}

} // namespace artiscope
