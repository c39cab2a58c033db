// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeorigin.h"
#include "app/session/document.h"
#include "app/session/failurereason.h"

namespace artiscope {

class BaseComparison;
class Catalogue;
class Comparison;

// One artifact that is open to be read: which one was chosen, and the document of what it is in the snapshot that is
// looked at. What it is stays chosen where it does not exist, for the next snapshot. While that snapshot is compared
// with another one, it has what the artifact is there, too. Main thread; owned by Readings; outlived by all that it is
// given.
class Reading : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Connection &connection;
        ContentSource &content;
        const BranchList &branches;
        const RunCentre &runs;
    };
    explicit Reading(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<ArtifactKey> &key() const { return m_key; } // nothing: nothing is chosen
    // As it was seen last, perhaps in another snapshot: for its name. Nothing: not seen yet.
    [[nodiscard]] const std::optional<Artifact> &lastSeen() const { return m_lastSeen; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const FailureReason &failureReason() const { return m_failureReason; }
    // The snapshot that is compared with; nothing: none is, or what it has is not known (yet).
    [[nodiscard]] const std::optional<Snapshot> &against() const { return m_against; }
    // What it is there. Without an artifact: it does not exist there.
    [[nodiscard]] const Document &counterpart() const { return m_counterpart; }
    // What it was where a branch that is compared with the default one began, and whose the difference is. Nothing: not
    // known, or nothing of the kind is compared.
    [[nodiscard]] const std::optional<Artifact> &base() const { return m_base; }
    [[nodiscard]] std::optional<ChangeOrigin> origin() const { return m_origin; }
    [[nodiscard]] const Document &baseDocument() const { return m_baseDocument; } // of base(), once it is wanted
    void setBaseWanted(bool wanted);
    void reloadBase() { m_baseDocument.reload(); }
    [[nodiscard]] bool isKept() const { return m_kept; } // else the next artifact takes its place

    void choose(const std::optional<ArtifactKey> &key); // follow() then opens it
    void setKept(bool kept);
    // Branch, time or content may have changed under it: its key is what stays. `snapshot` is what `catalogue` shows.
    void follow(const Catalogue &catalogue, const Snapshot &snapshot);
    void learnName(const Catalogue &catalogue); // of one that has not been shown yet
    void followComparison(const Comparison &comparison);
    void followBase(const BaseComparison &comparison);
    void reloadCounterpart() { m_counterpart.reload(); }
    void askAgain(); // for what it is compared with, when that was asked of a former client, or refused

Q_SIGNALS:
    void changed(); // lastSeen() or isKept()
    void counterpartChanged(); // against(), or what counterpart() has; or the comparison went another way
    void baseChanged(); // base(), origin(), or what baseDocument() has

private:
    void see();
    void openBase();

    Document m_document;
    Document m_counterpart;
    Document m_baseDocument;
    std::optional<Snapshot> m_against;
    std::optional<Artifact> m_base;
    Snapshot m_baseSnapshot; // of m_base
    std::optional<ChangeOrigin> m_origin;
    bool m_baseWanted = false;
    FailureReason m_failureReason;
    std::optional<ArtifactKey> m_key;
    std::optional<Artifact> m_lastSeen;
    bool m_kept = false;
};

} // namespace artiscope
