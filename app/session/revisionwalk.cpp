// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/revisionwalk.h"

namespace artiscope {

RevisionWalk::RevisionWalk(RevisionTexts &texts, QObject *parent) : QObject(parent), m_texts(texts) { }

void RevisionWalk::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void RevisionWalk::walk(const Artifact &artifact, const QList<Revision> &revisions, Priority priority)
{
    m_artifact = artifact;
    m_revisions = revisions;
    m_priority = priority;
    m_next = 0;
    setState(LoadState::Loading);
    next();
}

void RevisionWalk::letGo()
{
    m_step.cancel();
    m_revisions.clear();
    m_next = 0;
    setState(LoadState::Idle);
}

void RevisionWalk::goOn()
{
    if (m_state != LoadState::Loading && m_state != LoadState::Failed)
        return;
    if (m_state == LoadState::Failed)
        setState(LoadState::Loading);
    next();
}

void RevisionWalk::next()
{
    const auto looked = [this](Result<bool> isOver) {
        if (!isOver) {
            setState(LoadState::Failed, isOver.error());
            return;
        }
        ++m_next;
        if (*isOver || m_next == m_revisions.size()) {
            setState(LoadState::Ready);
            return;
        }
        Q_EMIT progressed();
        next();
    };
    m_step = m_texts.text(m_artifact, m_revisions.at(m_next), m_priority, [this, looked](Result<TextBuffer> text) {
        if (text)
            m_step = look(*text, m_next == 0, looked);
        else
            setState(LoadState::Failed, text.error());
    });
}

} // namespace artiscope
