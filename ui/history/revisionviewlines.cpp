// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a line of the revision that is shown looked before, and what is found in its text.

#include "app/session/artifactblame.h"
#include "app/session/artifactlinehistory.h"
#include "ui/compare/comparisons.h"
#include "ui/history/linehistorypane.h"
#include "ui/history/revisionview.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace artiscope {

void RevisionView::connectLineHistory()
{
    connect(m_linePane, &LineHistoryPane::closeWanted, this, &RevisionView::closeLineHistory);
    connect(m_linePane, &LineHistoryPane::retryWanted, this, [this] { m_lineHistory->goOn(); });
    connect(m_linePane, &LineHistoryPane::revisionWanted, this, [this](const QString &storageId, qsizetype line) {
        m_wantedLine = {storageId, line};
        Q_EMIT revisionClicked(storageId);
        if (!m_fetching.isActive() && !m_preparing.isActive())
            goToWantedLine(); // it is the one that is shown
    });
}

qsizetype RevisionView::caretLine() const
{
    return std::max<qsizetype>(0, std::min(m_text->caretLine(), m_gutter->lineCount() - 1));
}

void RevisionView::showLineHistory(HistoryEnd end, const QString &endText)
{
    const qsizetype line = caretLine();
    if (!m_blame || m_gutter->entryOfLine(line) < 0)
        return;
    m_linePane->clear();
    m_lineHistory = std::make_unique<ArtifactLineHistory>(*m_texts);
    connect(m_lineHistory.get(), &RevisionWalk::stateChanged, this, [this] {
        if (m_lineHistory->state() != LoadState::Loading)
            Q_EMIT settled();
    });
    m_lineHistory->start(*m_artifact, m_blame->revisions(), end, line, m_blame->matching());
    m_linePane->show(*m_lineHistory, endText);
}

void RevisionView::closeLineHistory()
{
    const bool hadFocus = m_linePane->isAncestorOf(QApplication::focusWidget());
    m_linePane->clear();
    m_lineHistory.reset();
    m_wantedLine.reset();
    if (hadFocus && isVisible()) // else it goes with all that is hidden
        m_text->setFocus(Qt::OtherFocusReason);
}

void RevisionView::goToWantedLine()
{
    const auto wanted = std::exchange(m_wantedLine, {});
    if (wanted && m_revision && m_revision->storageId == wanted->first)
        m_text->goToLine(wanted->second);
}

bool RevisionView::hasText() const
{
    return find() != nullptr;
}

FindBar *RevisionView::find() const
{
    if (const Comparisons *const compared = comparisons())
        return compared->find();
    return m_stack->currentWidget() == m_body ? m_find : nullptr;
}

} // namespace artiscope
