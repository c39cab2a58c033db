// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/document.h"

namespace artiscope {

Document::Document(ContentSource &source, QObject *parent) : QObject(parent), m_source(source) { }

void Document::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void Document::open(const Artifact &artifact, const Snapshot &snapshot)
{
    if (m_artifact && m_artifact->key() == artifact.key() && m_snapshot == snapshot) {
        update(artifact);
        return;
    }
    m_artifact = artifact;
    m_snapshot = snapshot;
    m_content = {};
    Q_EMIT opened();
    load(false);
}

void Document::close()
{
    m_load.cancel();
    m_artifact.reset();
    m_content = {};
    Q_EMIT opened();
    setState(LoadState::Idle);
}

void Document::reload()
{
    if (m_artifact)
        load(false);
}

void Document::update(const Artifact &artifact)
{
    if (!m_artifact || m_artifact->key() != artifact.key() || *m_artifact == artifact)
        return;
    const bool otherContent = m_artifact->storageId != artifact.storageId || m_artifact->checksum != artifact.checksum;
    m_artifact = artifact;
    Q_EMIT factsChanged();
    if (otherContent)
        load(m_state == LoadState::Ready);
}

// Quiet: what is shown stays until the new bytes are there.
void Document::load(bool quiet)
{
    m_received = 0;
    m_total = -1;
    if (!quiet)
        setState(LoadState::Loading);
    m_load = m_source.fetch(
        *m_artifact, m_snapshot, Priority::High,
        [this](qint64 received, qint64 total) {
            m_received = received;
            m_total = total;
            Q_EMIT progressed();
        },
        [this](Result<FetchedContent> content) {
            if (!content) {
                m_content = {};
                setState(LoadState::Failed, content.error());
                return;
            }
            m_content = content.take();
            // Newer content brings its facts; of the same content the list may have told more meanwhile.
            if (m_artifact->storageId != m_content.artifact.storageId
                || m_artifact->checksum != m_content.artifact.checksum) {
                m_artifact = m_content.artifact;
                Q_EMIT factsChanged();
            }
            if (m_state != LoadState::Ready)
                setState(LoadState::Ready);
            Q_EMIT contentChanged();
        });
}

} // namespace artiscope
