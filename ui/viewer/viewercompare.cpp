// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content beside another text, for as long as the same artifact is read.

#include "app/session/reference.h"
#include "ui/compare/comparepage.h"
#include "ui/history/historypage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"
#include "ui/viewer/viewerbar.h"

#include <QApplication>
#include <QStackedWidget>

namespace artiscope {

std::optional<ArtifactKey> Viewer::readKey() const
{
    return m_document && m_document->artifact() ? std::optional(m_document->artifact()->key()) : std::nullopt;
}

ComparePage &Viewer::comparePage()
{
    if (!m_comparePage) {
        m_comparePage = new ComparePage(this);
        m_stack->addWidget(m_comparePage);
        m_comparePage->setLookOf(text());
        m_comparePage->setSettings(m_compareSettings);
        m_comparePage->setContextActions(m_contextActions.reading + m_contextActions.compare);
        m_comparePage->setButtons(m_contextActions.compareButtons);
        connect(m_comparePage, &ComparePage::changeChanged, this, &Viewer::pageChanged);
        connect(m_comparePage, &ComparePage::settled, this, &Viewer::settled);
        connect(m_comparePage, &ComparePage::closeWanted, this, &Viewer::closeComparison);
        connect(m_comparePage, &ComparePage::zoomWanted, &text(), &TextView::setZoom);
    }
    return *m_comparePage;
}

void Viewer::compareWith(const ComparedText &other)
{
    if (!hasText())
        return;
    if (tab() != Tab::Changes)
        m_tabBefore = tab();
    m_counterpart.reset();
    m_compared = other;
    m_bar->setChangesShown(true);
    updateComparison();
    setTab(Tab::Changes);
    m_comparePage->setFocus(Qt::OtherFocusReason);
}

// What is read has come, is new, or is shown as something else.
void Viewer::updateComparison()
{
    if (!m_compared || m_counterpart)
        return;
    if (!hasText()) {
        closeComparison();
        return;
    }
    const ComparedText own{.name = artifactReference(*m_document->artifact()), .text = m_content->text, .place = {}};
    comparePage().compare(*m_compared, own, language());
}

// Where snapshots are compared, what is shown then is what the artifact is in them.
void Viewer::closeComparison()
{
    if (history() && history()->comparison()) {
        history()->closeComparison();
        return;
    }
    if (!m_compared || m_counterpart)
        return;
    const bool hadFocus = m_comparePage->isAncestorOf(QApplication::focusWidget());
    m_compared.reset();
    m_comparePage->forget();
    if (awaitsCounterpart()) {
        followCounterpart();
        return;
    }
    {
        const QSignalBlocker asBefore(m_bar); // nothing that the person has chosen now, to be remembered
        if (tab() == Tab::Changes)
            setTab(m_tabBefore);
        m_bar->setChangesShown(false);
    }
    showPage();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

// What is on the screen, or comes there.
ComparePage &Viewer::comparisonToWalk()
{
    if (history() && history()->comparison())
        return *history()->comparison();
    setTab(Tab::Changes);
    return *m_comparePage;
}

void Viewer::goToNextChange()
{
    comparisonToWalk().goToNext();
}

void Viewer::goToPreviousChange()
{
    comparisonToWalk().goToPrevious();
}

void Viewer::goToMoved()
{
    setTab(Tab::Changes);
    m_comparePage->goToMoved();
}

void Viewer::swapCompared()
{
    comparisonToWalk().swap();
}

} // namespace artiscope
