// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked again once one has signed in again.

#include "app/session/artifactblame.h"
#include "app/session/artifactlinehistory.h"
#include "ui/history/revisionview.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>

namespace artiscope {

void RevisionView::askAgain()
{
    if (m_fetching.isActive())
        fetchShown();
    for (Side *const side : {&m_older, &m_newer}) {
        if (side->fetching.isActive())
            fetchSide(*side);
    }
    for (RevisionWalk *const walk :
        {static_cast<RevisionWalk *>(m_blame.get()), static_cast<RevisionWalk *>(m_lineHistory.get())}) {
        if (walk && (walk->state() == LoadState::Loading || (walk->error() && meansSignedOut(*walk->error()))))
            walk->goOn();
    }
    if (std::exchange(m_isRefused, false) && m_stack->currentWidget() == m_state)
        Q_EMIT retryWanted();
}

} // namespace artiscope
