// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/link.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"

#include <QTimer>

namespace artiscope {

class ReadingArea;

// Goes where a link leads: to its server, branch, time and comparison, then to its artifact and the line in it, each as
// soon as what it needs has loaded. A server of no profile is never asked anything: who owns this is told. Going
// elsewhere meanwhile, or opening another link, ends it. GUI thread; owned by the main window, outlived by the others.
class LinkOpening final : public QObject {
    Q_OBJECT
public:
    LinkOpening(Workspace &workspace, Profiles &profiles, ReadingArea &reading, QObject *parent = nullptr);

    void open(const Link &link);
    void cancel();
    void cancelUnlessThere(); // at its server: the person was asked about that and did not want it

Q_SIGNALS:
    void waiting(const QString &sentence); // for what, after a moment; empty: no longer
    void artifactWanted(const artiscope::ArtifactKey &key);
    void sampleWanted(); // and then goes on when it is open
    void serverUnknown(const QUrl &server); // the same
    void failed(const artiscope::Error &error);

private:
    [[nodiscard]] bool isThere() const;
    void goToServer();
    void attach();
    void look();
    void takePlace(); // branch, time and comparison
    void refuse(); // the server's place was refused, which the workspace has told
    void takeArtifact();
    void showInIt(); // the line, or what changed
    void lookSoon();
    void finish();
    void fail(const Error &error);

    Workspace &m_workspace;
    Profiles &m_profiles;
    ReadingArea &m_reading;
    std::optional<Link> m_link; // nothing: none is being opened
    bool m_placed = false; // its place was gone to, or is gone to on arrival
    std::optional<Snapshot> m_place; // which that is, once known
    std::optional<ArtifactKey> m_key; // of its artifact, once known
    bool m_showing = false; // the artifact is being shown by whoever owns this
    bool m_branchesAsked = false; // for, since one was not among them
    bool m_awaitsBranches = false;
    bool m_artifactsAsked = false; // for, since it was opened
    QTimer m_patience;
};

} // namespace artiscope
