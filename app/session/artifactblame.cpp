// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifactblame.h"

#include "app/content/contenttext.h"
#include "app/core/pool.h"
#include "app/diff/difflibrary.h"

namespace artiscope {

struct ArtifactBlame::Step {
    TextBuffer text;
    Blame blame;
};

ArtifactBlame::ArtifactBlame(ContentSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_library(std::make_shared<const DiffLibrary>())
{
}

ArtifactBlame::~ArtifactBlame() = default;

void ArtifactBlame::setState(LoadState state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void ArtifactBlame::start(const Artifact &artifact, const QList<Revision> &revisions, Priority priority)
{
    m_artifact = artifact;
    m_revisions = revisions;
    m_priority = priority;
    m_next = 0;
    m_text = {};
    m_blame = {};
    setState(LoadState::Loading);
    fetchNext();
}

void ArtifactBlame::stop()
{
    m_step.cancel();
    m_revisions.clear();
    m_next = 0;
    m_text = {};
    m_blame = {};
    setState(LoadState::Idle);
}

void ArtifactBlame::fetchNext()
{
    const Artifact then = asOf(m_artifact, m_revisions.at(m_next));
    m_step = m_source.fetchStored(then, m_priority, {}, [this](Result<FetchedContent> fetched) {
        if (fetched)
            add(fetched->bytes);
        else
            setState(LoadState::Failed, fetched.error());
    });
}

void ArtifactBlame::add(const QByteArray &bytes)
{
    const auto work = [library = m_library, blame = m_blame, bytes, isFirst = m_next == 0,
                          type = m_artifact.contentType](const Cancelled &cancelled) -> Result<Step> {
        Step step{contentText(bytes, type, cancelled).text, blame};
        if (isFirst) {
            step.blame = Blame(step.text);
            return step;
        }
        const Result<Nothing> added = step.blame.add(*library, step.text, cancelled);
        return added ? Result<Step>(step) : Result<Step>(added.error());
    };
    m_step = runOnPool<Step>(work, [this](Result<Step> step) {
        if (step)
            take(*step);
        else
            setState(LoadState::Failed, step.error());
    });
}

void ArtifactBlame::take(const Step &step)
{
    m_blame = step.blame;
    if (m_next == 0)
        m_text = step.text;
    ++m_next;
    if (m_blame.isSettled() || m_next == m_revisions.size()) {
        setState(LoadState::Ready);
        return;
    }
    Q_EMIT progressed();
    fetchNext();
}

} // namespace artiscope
