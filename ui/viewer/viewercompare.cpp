// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content beside another text, for as long as the same artifact is read.

#include "app/session/reference.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/threewaypage.h"
#include "ui/history/historypage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"
#include "ui/viewer/viewerbar.h"
#include "ui/viewer/viewerpreview.h"

#include <QApplication>
#include <QStackedWidget>

namespace artiscope {

std::optional<ArtifactKey> Viewer::readKey() const
{
    return m_document && m_document->artifact() ? std::optional(m_document->artifact()->key()) : std::nullopt;
}

Comparisons *Viewer::makeDressed(QWidget *parent)
{
    auto *const comparisons = new Comparisons(parent);
    comparisons->setLookOf(text());
    comparisons->setContextActions(m_contextActions.reading + m_contextActions.compare);
    comparisons->setButtons(m_contextActions.compareButtons);
    comparisons->setChoices(m_comparisonChoices);
    comparisons->setDrawingGround(m_preview->drawingGround());
    connect(comparisons, &Comparisons::matchKeyChosen, this, [this](const QString &key) {
        if (m_matchKeys.keep && !definitionId().isEmpty())
            m_matchKeys.keep(definitionId(), key);
    });
    connect(comparisons, &Comparisons::linesWanted, this, [this] { showOwnComparison(false); });
    connect(comparisons, &Comparisons::linkHovered, this, &Viewer::linkHovered);
    connect(comparisons, &Comparisons::zoomWanted, &text(), &TextView::setZoom);
    return comparisons;
}

Comparisons &Viewer::makeComparisons()
{
    if (!m_comparisons) {
        m_comparisons = makeDressed(this);
        m_stack->addWidget(m_comparisons);
        connect(m_comparisons, &Comparisons::changeChanged, this, &Viewer::pageChanged);
        connect(m_comparisons, &Comparisons::settled, this, &Viewer::settled);
        connect(m_comparisons, &Comparisons::closeWanted, this, &Viewer::closeComparison);
        connect(m_comparisons, &Comparisons::baseWanted, this, [this] { m_reading->reloadBase(); });
    }
    return *m_comparisons;
}

const ComparePage *Viewer::comparison() const
{
    return m_compared ? &m_comparisons->lines() : nullptr;
}

void Viewer::showOwnComparison(bool on)
{
    Comparisons *const shown = shownComparisons();
    if (!shown || shown->ownView() == ComparisonView::Lines)
        return;
    if (!revisionsCompared())
        setTab(Tab::Changes);
    if (showsThreeWay())
        showThreeWay(false);
    m_comparisonChoices[size_t(shown->ownView())] = on;
    applyComparisonChoices();
    shown->setFocus(Qt::OtherFocusReason);
    updateCorner();
    Q_EMIT comparisonChosen();
    Q_EMIT pageChanged();
}

QString Viewer::definitionId() const
{
    return m_reading && m_reading->key() ? m_reading->key()->definitionId : QString();
}

// What is ignored is the definition's.
void Viewer::applyCompareSettings()
{
    m_compareSettings.ignore = m_ignoring.of(definitionId());
    for (Comparisons *const one : madeComparisons())
        one->setSettings(m_compareSettings);
}

std::vector<Comparisons *> Viewer::madeComparisons() const
{
    std::vector<Comparisons *> made{m_comparisons, m_revisions};
    std::erase(made, nullptr);
    return made;
}

void Viewer::applyComparisonChoices()
{
    for (Comparisons *const one : madeComparisons())
        one->setChoices(m_comparisonChoices);
}

void Viewer::compareWithOwn(const ComparedText &own, Language language)
{
    Comparisons &comparisons = makeComparisons();
    prepareToCompare(comparisons);
    comparisons.compare(*m_compared, own, language);
}

// What is remembered of the definition.
void Viewer::prepareToCompare(Comparisons &comparisons)
{
    applyCompareSettings();
    if (m_matchKeys.recall && !definitionId().isEmpty())
        comparisons.setMatchKey(m_matchKeys.recall(definitionId()));
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
    followBase();
    setTab(Tab::Changes);
    m_comparisons->setFocus(Qt::OtherFocusReason);
}

// What is read has come, is new, or is shown as something else.
void Viewer::updateComparison()
{
    if (!m_compared || m_counterpart)
        return;
    if (!hasText()) {
        closeCompared();
        return;
    }
    const ComparedText own{.name = artifactReference(*m_document->artifact()),
        .text = m_content->text,
        .place = {},
        .encoding = m_content->encoding};
    compareWithOwn(own, language());
}

void Viewer::closeComparison()
{
    if (revisionsCompared())
        history()->closeComparison();
    else
        closeCompared();
}

// Where snapshots are compared, what is shown then is what the artifact is in them.
void Viewer::closeCompared()
{
    if (!m_compared || m_counterpart)
        return;
    const bool hadFocus = m_comparisons->isAncestorOf(QApplication::focusWidget());
    m_compared.reset();
    m_comparisons->forget();
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

Comparisons *Viewer::revisionsCompared() const
{
    return history() ? history()->comparisons() : nullptr;
}

Comparisons *Viewer::shownComparisons() const
{
    if (Comparisons *const revisions = revisionsCompared())
        return revisions;
    return m_compared ? m_comparisons : nullptr;
}

std::optional<ArtifactChange> Viewer::comparedRevisions() const
{
    return history() ? history()->compared() : std::nullopt;
}

bool Viewer::showsAnotherComparison() const
{
    const Comparisons *const shown = comparisonsOnScreen();
    return shown && (shown != m_comparisons || !m_counterpart);
}

Comparisons *Viewer::comparisonsOnScreen() const
{
    if (Comparisons *const revisions = revisionsCompared())
        return revisions;
    return m_comparisons && m_stack->currentWidget() == m_comparisons ? m_comparisons : nullptr;
}

template <typename Step> void Viewer::walk(Step step)
{
    if (Comparisons *const revisions = revisionsCompared()) {
        step(*revisions);
        return;
    }
    setTab(Tab::Changes);
    step(*m_comparisons);
}

void Viewer::goToNextChange()
{
    walk([](auto &compared) { compared.goToNext(); });
}

void Viewer::goToPreviousChange()
{
    walk([](auto &compared) { compared.goToPrevious(); });
}

void Viewer::goToFirstChange()
{
    walk([](auto &compared) { compared.goToFirst(); });
}

void Viewer::goToLastChange()
{
    walk([](auto &compared) { compared.goToLast(); });
}

void Viewer::goToNextConflict()
{
    if (showsThreeWay())
        m_comparisons->threeWay()->goToNextConflict();
}

void Viewer::goToPreviousConflict()
{
    if (showsThreeWay())
        m_comparisons->threeWay()->goToPreviousConflict();
}

void Viewer::goToMoved()
{
    walk([](auto &compared) { compared.goToMoved(); });
}

void Viewer::swapCompared()
{
    walk([](auto &compared) { compared.swap(); });
}

} // namespace artiscope
