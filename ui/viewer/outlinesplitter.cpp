// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/outlinesplitter.h"

#include "ui/viewer/outlinepane.h"

#include <QApplication>

namespace artiscope {

OutlineSplitter::OutlineSplitter(QWidget &text, QWidget *parent)
    : Splitter(Qt::Horizontal, parent),
      m_text(text),
      m_pane(new OutlinePane(this)),
      m_width(m_pane->sizeHint().width())
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(&m_text);
    addWidget(m_pane);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_pane->hide();
    connect(this, &QSplitter::splitterMoved, this, [this] {
        setOutlineWidth(m_pane->width());
        Q_EMIT outlineWidthChosen(m_width);
    });
    connect(m_pane, &OutlinePane::left, &m_text, qOverload<>(&QWidget::setFocus));
}

void OutlineSplitter::setOutlineShown(bool shown)
{
    if (!shown && m_pane->isAncestorOf(QApplication::focusWidget()))
        m_text.setFocus(Qt::OtherFocusReason);
    m_pane->setVisible(shown);
    setOutlineWidth(m_width);
}

void OutlineSplitter::openOutline()
{
    if (m_pane->isVisible())
        m_pane->focusFilter();
}

void OutlineSplitter::setOutlineWidth(int width)
{
    m_width = width;
    // As wide as that whatever the window's width: a splitter takes from both what it has too little of, so the text
    // claims next to nothing and gets the rest.
    setSizes({1, width});
}

} // namespace artiscope
