// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/artifactlinehistory.h"

#include "app/core/pool.h"
#include "app/diff/difflibrary.h"

#include <algorithm>

namespace artiscope {

ArtifactLineHistory::ArtifactLineHistory(RevisionTexts &texts, QObject *parent)
    : RevisionWalk(texts, parent),
      m_library(std::make_shared<const DiffLibrary>())
{
}

ArtifactLineHistory::~ArtifactLineHistory() = default;

void ArtifactLineHistory::start(
    const Artifact &artifact, const QList<Revision> &revisions, HistoryEnd end, qsizetype line, LineMatching matching)
{
    m_matching = matching;
    m_line = line;
    m_end = end;
    m_history = {};
    walk(artifact, revisions, Priority::High);
}

// What was taken away may be found again in any of them, so all matter.
Request ArtifactLineHistory::look(const TextBuffer &text, bool isNewest, Looked done)
{
    const auto work = [library = m_library, history = m_history, text, isNewest, line = m_line, matching = m_matching](
                          const Cancelled &cancelled) -> Result<LineHistory> {
        const qsizetype lines = comparedLines(text);
        if (isNewest) // the empty one behind the last line end is none
            return lines == 0 ? LineHistory() : LineHistory(text, std::min(line, lines - 1), matching);
        LineHistory further = history;
        const Result<Nothing> added = further.add(*library, text, cancelled);
        return added ? Result<LineHistory>(further) : Result<LineHistory>(added.error());
    };
    return runOnPool<LineHistory>(work, [this, done = std::move(done)](Result<LineHistory> history) {
        if (!history)
            return done(history.error());
        m_history = history.take();
        done(m_history.versions().empty());
    });
}

} // namespace artiscope
