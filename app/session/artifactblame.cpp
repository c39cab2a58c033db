// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifactblame.h"

#include "app/core/pool.h"
#include "app/diff/difflibrary.h"

namespace artiscope {

ArtifactBlame::ArtifactBlame(RevisionTexts &texts, QObject *parent)
    : RevisionWalk(texts, parent),
      m_library(std::make_shared<const DiffLibrary>())
{
}

ArtifactBlame::~ArtifactBlame() = default;

void ArtifactBlame::start(
    const Artifact &artifact, const QList<Revision> &revisions, Priority priority, LineMatching matching)
{
    m_matching = matching;
    m_text = {};
    m_blame = {};
    walk(artifact, revisions, priority);
}

void ArtifactBlame::stop()
{
    m_text = {};
    m_blame = {};
    letGo();
}

Request ArtifactBlame::look(const TextBuffer &text, bool isNewest, Looked done)
{
    if (isNewest)
        m_text = text;
    const auto work = [library = m_library, blame = m_blame, text, isNewest, matching = m_matching](
                          const Cancelled &cancelled) -> Result<Blame> {
        if (isNewest)
            return Blame(text, matching);
        Blame further = blame;
        const Result<Nothing> added = further.add(*library, text, cancelled);
        return added ? Result<Blame>(further) : Result<Blame>(added.error());
    };
    return runOnPool<Blame>(work, [this, done = std::move(done)](Result<Blame> blame) {
        if (!blame)
            return done(blame.error());
        m_blame = blame.take();
        done(m_blame.isSettled());
    });
}

} // namespace artiscope
