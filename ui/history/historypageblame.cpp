// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of single lines.

#include "app/session/artifacthistory.h"
#include "app/session/historytext.h"
#include "ui/browse/timetext.h"
#include "ui/history/historypage.h"
#include "ui/history/revisionpane.h"

namespace artiscope {

void HistoryPage::setBlame(bool on)
{
    m_blames = on;
    updateBlame();
    Q_EMIT pageChanged(); // nobody is known to have brought a line any more
}

// Lines can be told apart only when none of the revisions is missing.
void HistoryPage::updateBlame()
{
    if (!m_blames || !isVisible()) {
        m_view->stopBlame();
        return;
    }
    const QList<int> rows = m_pane->rows();
    if (!m_history || rows.size() != 1)
        return;
    const LoadState state = m_history->history().state();
    const bool isComplete = state == LoadState::Ready;
    m_view->blame(isComplete ? m_history->revisions().mid(rows.constFirst()) : QList<Revision>(),
        isComplete                        ? QString()
            : state == LoadState::Loading ? tr("Waiting until all revisions are found…")
                                          : tr("Not all revisions are known: let the search go on."),
        [this](const Revision &revision) { return entryOf(revision); });
}

BlameGutter::Entry HistoryPage::entryOf(const Revision &revision) const
{
    const RevisionModel &model = m_pane->model();
    const QModelIndex index = model.index(model.rowOf(revision.storageId));
    const QString when = revisionDay(revision, m_workspace.now(), localZone());
    return {.words = revision.by.isEmpty() ? when : QStringLiteral("%1  %2").arg(when, revision.by),
        .tip = index.data(Qt::ToolTipRole).toString(),
        .age = index.data(RevisionModel::AgeRole).toDouble()};
}

void HistoryPage::goToChangeOfLine()
{
    m_view->goToChangeOfLine();
}

bool HistoryPage::hasBlame() const
{
    return m_view->gutter().isVisible() && m_view->gutter().entryOfLine(0) >= 0;
}

void HistoryPage::showLineHistory()
{
    const RevisionModel &model = m_pane->model();
    if (hasBlame()) // so all revisions are known, and behind them stands why there are no others
        m_view->showLineHistory(
            m_history->history().end(), model.index(model.count()).data(RevisionModel::DetailRole).toString());
}

} // namespace artiscope
