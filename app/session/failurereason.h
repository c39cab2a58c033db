// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/branchlist.h"
#include "app/session/document.h"
#include "app/session/runcentre.h"

namespace artiscope {

// Why the artifact that is being read is in Error: as the runs that were asked for here know it, else asked of the
// server, since it may be anybody's run that failed. Asked once an artifact and again after a run of ours, at low
// priority, and no longer when another one is opened. Main thread; owned by the workspace; outlived by all that it is
// given.
class FailureReason : public QObject {
    Q_OBJECT
public:
    FailureReason(Connection &connection, const BranchList &branches, const RunCentre &runs, const Document &document,
        QObject *parent = nullptr);

    // In the server's words, one line. Empty: it is not in Error, or nobody knows (yet).
    [[nodiscard]] const QString &text() const { return m_text; }
    // When a newer rendering than the one that failed was begun and went well: then there is no reason, and the server
    // goes on calling it Error only because the content is the same again (contract, section 0).
    [[nodiscard]] std::optional<Instant> mendedAt() const { return m_mendedAt; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void ask(const QString &branch, std::optional<Instant> until);
    void set(const QString &text, std::optional<Instant> mendedAt = {});

    Connection &m_connection;
    const BranchList &m_branches;
    const RunCentre &m_runs;
    const Document &m_document;
    QString m_text;
    std::optional<Instant> m_mendedAt;
    bool m_asked = false; // for the artifact in Error that is being read
    Request m_request;
};

} // namespace artiscope
