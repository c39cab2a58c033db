// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeorigin.h"
#include "app/session/comparison.h"

namespace artiscope {

class BranchList;

// Of a branch that is compared with the default branch: whose each change is, that branch's or the default branch's
// since. Lists a third snapshot for it, the default branch when the other one left it, and asks for no content. Follows
// the comparison and the branches once it is wanted. Main thread; owned by the workspace; all that it is given outlives
// it.
//
//   setWanted() ─→ Loading ─→ Ready      originOf() knows
//       │                  └→ Failed     error(); the next comparison tries again
//       └─ where there is no base(): Idle
class BaseComparison : public QObject {
    Q_OBJECT
public:
    BaseComparison(
        Connection &connection, const Comparison &comparison, const BranchList &branches, QObject *parent = nullptr);
    ~BaseComparison() override;

    // What both sides come from; nothing: what is compared is no branch with the default branch, or not since it left.
    [[nodiscard]] std::optional<Snapshot> base() const;
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    void restart(); // what was asked for never comes: it is asked for again

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isBusy() const { return m_listing.isActive() || m_matching.isActive(); }
    // While it is compared anew, what was known stays. Nothing: not known, or no difference.
    [[nodiscard]] std::optional<ChangeOrigin> originOf(const ArtifactKey &key) const;
    [[nodiscard]] const QHash<ArtifactKey, ChangeOrigin> &origins() const { return m_origins; }
    // What an artifact with an origin was in base(). Nothing: it was not there, or never rendered.
    [[nodiscard]] std::optional<Artifact> baseOf(const ArtifactKey &key) const;

Q_SIGNALS:
    void stateChanged(); // and with it the origins

private:
    [[nodiscard]] bool isFromBranch() const; // it is on the left, the default branch on the right
    void follow();
    void list(const Snapshot &base);
    void match();
    void clear(LoadState state);

    Connection &m_connection;
    const Comparison &m_comparison;
    const BranchList &m_branches;
    bool m_wanted = false;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    std::optional<Snapshot> m_base; // that is, or is being, listed: what it holds never changes
    std::optional<QList<Artifact>> m_artifacts; // of it
    QHash<ArtifactKey, ChangeOrigin> m_origins;
    QHash<ArtifactKey, Artifact> m_bases; // of those
    Request m_listing;
    Request m_matching;
};

} // namespace artiscope
