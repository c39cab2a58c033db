// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connection.h"

namespace artiscope {

// The branches of a server, default branch first, then by name. Main thread; owned by the workspace; outlived by the
// connection that it reads from.
class BranchList : public QObject {
    Q_OBJECT
public:
    explicit BranchList(Connection &connection, QObject *parent = nullptr);

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QList<Branch> &branches() const { return m_branches; }
    [[nodiscard]] std::optional<Branch> find(const QString &name) const;
    [[nodiscard]] QString defaultName() const; // empty before the first load

    void refresh(); // what was there stays until the answer

Q_SIGNALS:
    void changed(); // state, error or branches

private:
    Connection &m_connection;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QList<Branch> m_branches;
    Request m_load;
};

} // namespace artiscope
