// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/blame.h"
#include "app/domain/revision.h"
#include "app/session/contentsource.h"
#include "app/session/loadstate.h"

namespace artiscope {

class DiffLibrary;

// Which revision brought each line of the newest of them: fetches one content after the other, from the newest on, and
// none that no line can come from. Main thread, the comparing is the pool's; owned by whoever shows it or a verb;
// outlived by the source.
class ArtifactBlame : public QObject {
    Q_OBJECT
public:
    explicit ArtifactBlame(ContentSource &source, QObject *parent = nullptr);
    ~ArtifactBlame() override;

    // Replaces what was found before. `revisions`: newest first, none missing between them, at least one.
    void start(const Artifact &artifact, const QList<Revision> &revisions, Priority priority);
    void stop(); // forgets everything

    [[nodiscard]] LoadState state() const { return m_state; } // Idle: not started
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QList<Revision> &revisions() const { return m_revisions; }
    [[nodiscard]] const TextBuffer &text() const { return m_text; } // of the newest, Ready only
    // By line of it: the place of its revision. While Loading, those of older ones are still to be told apart.
    [[nodiscard]] const std::vector<int> &lines() const { return m_blame.revisions(); }
    [[nodiscard]] qsizetype fetching() const { return m_next; } // the place of the revision that is looked into

Q_SIGNALS:
    void stateChanged();
    void progressed(); // fetching(), lines()

private:
    struct Step;
    void setState(LoadState state, std::optional<Error> error = {});
    void fetchNext();
    void add(const QByteArray &bytes);
    void take(const Step &step);

    ContentSource &m_source;
    const std::shared_ptr<const DiffLibrary> m_library; // jobs on the pool share it
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    Artifact m_artifact;
    QList<Revision> m_revisions;
    Priority m_priority = Priority::Medium;
    qsizetype m_next = 0;
    TextBuffer m_text;
    Blame m_blame;
    Request m_step;
};

} // namespace artiscope
