// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/blame.h"
#include "app/session/revisionwalk.h"

namespace artiscope {

class DiffLibrary;

// Which revision brought each line of the newest of them: fetches one content after the other, from the newest on, and
// none that no line can come from. Main thread, the comparing is the pool's; owned by whoever shows it or a verb;
// outlived by the texts.
class ArtifactBlame : public RevisionWalk {
    Q_OBJECT
public:
    explicit ArtifactBlame(RevisionTexts &texts, QObject *parent = nullptr);
    ~ArtifactBlame() override;

    // Replaces what was found before. `revisions`: newest first, none missing between them, at least one.
    void start(const Artifact &artifact, const QList<Revision> &revisions, Priority priority,
        LineMatching matching = LineMatching::Most);
    void stop(); // forgets everything

    [[nodiscard]] LineMatching matching() const { return m_matching; }
    [[nodiscard]] const TextBuffer &text() const { return m_text; } // of the newest, Ready only
    // By line of it: the place of its revision. While Loading, those of older ones are still to be told apart.
    [[nodiscard]] const std::vector<int> &lines() const { return m_blame.revisions(); }
    [[nodiscard]] const std::vector<qsizetype> &places() const { return m_blame.places(); } // its line in that one

protected:
    [[nodiscard]] Request look(const TextBuffer &text, bool isNewest, Looked done) override;

private:
    const std::shared_ptr<const DiffLibrary> m_library; // jobs on the pool share it
    LineMatching m_matching = LineMatching::Most;
    TextBuffer m_text;
    Blame m_blame;
};

} // namespace artiscope
