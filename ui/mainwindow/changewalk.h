// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

namespace artiscope {

class ArtifactModel;
class ReadingArea;
class Viewer;

// From change to change, and where snapshots are compared on to the next artifact of the list that was changed, added
// or removed: behind the last change of one that is said first, and then gone to when the person asks again; where
// nothing of it can be compared, at once. GUI thread; owned by the main window; outlived by all that it refers to.
class ChangeWalk final : public QObject {
    Q_OBJECT
public:
    ChangeWalk(Workspace &workspace, const ArtifactModel &shown, ReadingArea &reading, QObject *parent = nullptr);

    // Whether there is another artifact where what is read has no further change.
    [[nodiscard]] bool leadsOn() const { return beyond(Way::Next).has_value(); }
    [[nodiscard]] bool leadsBack() const { return beyond(Way::Previous).has_value(); }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void said(const QString &sentence); // that there is no further change here, for the status line; empty: no longer
    void artifactWanted(const artiscope::ArtifactKey &key);

private:
    enum class Way { Next, Previous };
    void go(Way way);
    void arrive();
    [[nodiscard]] std::optional<Artifact> beyond(Way way) const;
    [[nodiscard]] Viewer &viewer() const;
    [[nodiscard]] std::optional<ArtifactKey> shownKey() const; // of what is compared
    [[nodiscard]] bool isThere() const; // with its changes, or with why there are none
    [[nodiscard]] bool showsChanges() const;

    Workspace &m_workspace;
    const ArtifactModel &m_shown; // in the order of its rows
    ReadingArea &m_reading;
    std::optional<Way> m_told; // that the next one comes this way
    struct Awaited { // to be shown with its changes
        ArtifactKey key;
        Way way; // that one comes: to its first change, or to its last
    };
    std::optional<Awaited> m_awaited;
};

} // namespace artiscope
