// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of what is read.

#include "ui/compare/comparisons.h"
#include "ui/history/historypage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QStackedWidget>

namespace artiscope {

HistoryPage &Viewer::historyPage()
{
    if (!m_history) {
        const auto languageOf = [this](const Detection &detection, const QString &declaredType) {
            return m_language.of(detection, declaredType);
        };
        const auto makeComparisons = [this](QWidget *parent) {
            m_revisions = makeDressed(parent);
            return m_revisions;
        };
        m_history = new HistoryPage(m_workspace, languageOf, makeComparisons, this);
        m_stack->addWidget(m_history);
        m_history->setLookOf(text());
        m_history->setContextActions(
            m_contextActions.revisions, m_contextActions.reading + m_contextActions.find, m_contextActions.lines);
        m_history->setBlame(m_blames);
        connect(m_history, &HistoryPage::comparing, this, [this] { prepareToCompare(*m_revisions); });
        connect(m_history, &HistoryPage::pageChanged, this, [this] {
            updateCorner();
            Q_EMIT pageChanged();
        });
        connect(m_history, &HistoryPage::settled, this, &Viewer::settled);
        connect(m_history, &HistoryPage::settled, this, &Viewer::pageChanged); // who brought a line may be known
        connect(m_history, &HistoryPage::zoomWanted, &text(), &TextView::setZoom);
    }
    return *m_history;
}

// What is gone has its past in the snapshot that it is compared with.
const Document *Viewer::historyOf() const
{
    if (m_document && m_document->artifact())
        return m_document;
    const bool isThere = m_reading && m_reading->against() && m_reading->counterpart().artifact();
    return isThere ? &m_reading->counterpart() : nullptr;
}

QWidget *Viewer::followHistory()
{
    const Document *const document = historyOf();
    historyPage().follow(*document->artifact(), document->snapshot());
    return m_history;
}

HistoryPage *Viewer::history() const
{
    return m_history && m_stack->currentWidget() == m_history ? m_history : nullptr;
}

} // namespace artiscope
