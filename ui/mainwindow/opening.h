// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QObject>
#include <QSize>
#include <QString>

#include <optional>
#include <utility>

namespace artiscope {

class MainWindow;

// How the window is to open, from its command line (cli.md).
struct OpeningOptions {
    QString show; // a reference to an artifact; empty: none
    bool changes = false; // of that artifact its changes are to be shown
    bool connections = false; // the saved servers are to be shown, to choose one
    QSize size; // empty: as it was
    QString screenshot; // a file to save a picture to, then quit; empty: stay
};

// Brings the window to the place that its command line names and, where a picture is asked for, waits until what is
// shown has loaded or failed, takes it, and ends. Main thread; owned by main().
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(MainWindow &window, Workspace &workspace, const OpeningOptions &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ended(int status); // only where a picture was asked for

private:
    void attach();
    void look();
    void show(); // what was asked for, once it is known
    void takePicture(int status);
    [[nodiscard]] std::optional<int> settled() const; // the exit status, once nothing is loading any more

    MainWindow &m_window;
    Workspace &m_workspace;
    OpeningOptions m_options;
    bool m_shown = false; // the artifact was chosen, or cannot be
    // What was looked at when it was not known yet.
    std::optional<std::pair<Snapshot, std::optional<ArtifactKey>>> m_waited;
    std::optional<Error> m_notShown;
    QTimer m_settle; // a moment without change before the picture is taken
};

} // namespace artiscope
