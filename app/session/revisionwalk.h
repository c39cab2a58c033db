// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/loadstate.h"
#include "app/session/revisiontexts.h"

#include <QObject>

namespace artiscope {

// Looks into one revision of an artifact after the other, from the newest on, until those that are still older matter
// no more. What it looks for is up to who derives from it. Main thread; outlived by the texts.
class RevisionWalk : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] LoadState state() const { return m_state; } // Idle: not started
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QList<Revision> &revisions() const { return m_revisions; }
    [[nodiscard]] qsizetype fetching() const { return m_next; } // the place of the revision that is looked into
    void goOn(); // after a failure, or when what was asked never comes

Q_SIGNALS:
    void stateChanged();
    void progressed(); // fetching(), and what was found

protected:
    explicit RevisionWalk(RevisionTexts &texts, QObject *parent);

    // Replaces what was looked for before. `revisions`: newest first, none missing between them, at least one.
    void walk(const Artifact &artifact, const QList<Revision> &revisions, Priority priority);
    void letGo(); // Idle again
    using Looked = Done<bool>; // whether older ones matter no more
    [[nodiscard]] virtual Request look(const TextBuffer &text, bool isNewest, Looked done) = 0;

private:
    void setState(LoadState state, std::optional<Error> error = {});
    void next();

    RevisionTexts &m_texts;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    Artifact m_artifact;
    QList<Revision> m_revisions;
    Priority m_priority = Priority::Medium;
    qsizetype m_next = 0;
    Request m_step;
};

} // namespace artiscope
