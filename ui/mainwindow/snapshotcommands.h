// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

namespace artiscope {

// What the snapshot that is shown is usually compared with. GUI thread; owned by the main window, outlived by the
// workspace.
class SnapshotCommands final : public QObject {
    Q_OBJECT
public:
    explicit SnapshotCommands(Workspace &workspace, QObject *parent = nullptr);

    // Nothing: there is no such snapshot here.
    [[nodiscard]] std::optional<Snapshot> defaultBranch() const; // at the same time; not of itself
    [[nodiscard]] std::optional<Snapshot> beginning() const; // the default branch when this one left it
    [[nodiscard]] std::optional<Snapshot> lastVisit() const; // the same branch, when one left the server before
    [[nodiscard]] std::optional<Snapshot> yesterday() const; // the same branch, a day before what is shown

public Q_SLOTS:
    void compareWithDefault();
    void compareWithBeginning();
    void compareWithYesterday();
    void compareWithLastVisit();

private:
    void compareWith(const std::optional<Snapshot> &snapshot);

    Workspace &m_workspace;
};

} // namespace artiscope
