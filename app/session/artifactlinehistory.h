// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/linehistory.h"
#include "app/domain/revision.h"
#include "app/session/revisionwalk.h"

namespace artiscope {

class DiffLibrary;

// How one line of a revision was in all those before it: looks into one content after the other and tells what it has
// found so far. Main thread, the comparing is the pool's; owned by whoever shows it; outlived by the texts.
class ArtifactLineHistory : public RevisionWalk {
    Q_OBJECT
public:
    explicit ArtifactLineHistory(RevisionTexts &texts, QObject *parent = nullptr);
    ~ArtifactLineHistory() override;

    // Replaces what was found before. `line`: of the newest of the revisions, which are newest first, none missing
    // between them, at least one; behind its last line that one counts, and of a text without lines there is nothing
    // to be found. `end`: what was before them.
    void start(const Artifact &artifact, const QList<Revision> &revisions, HistoryEnd end, qsizetype line,
        LineMatching matching = LineMatching::Most);

    [[nodiscard]] qsizetype line() const { return m_line; }
    [[nodiscard]] HistoryEnd end() const { return m_end; }
    [[nodiscard]] const std::vector<LineVersion> &versions() const { return m_history.versions(); } // newest first

protected:
    [[nodiscard]] Request look(const TextBuffer &text, bool isNewest, Looked done) override;

private:
    const std::shared_ptr<const DiffLibrary> m_library; // jobs on the pool share it
    qsizetype m_line = 0;
    HistoryEnd m_end = HistoryEnd::Open;
    LineMatching m_matching = LineMatching::Most;
    LineHistory m_history;
};

} // namespace artiscope
