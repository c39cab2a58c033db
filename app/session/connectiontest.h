// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/maygenerate.h"

namespace artiscope {

// What a person typed to sign in with. Both empty: what the keychain has for the profile is used.
struct TypedSecret {
    QByteArray token;
    QString password;
    [[nodiscard]] bool isEmpty() const { return token.isEmpty() && password.isEmpty(); }
};

struct ConnectionFacts {
    ServerInfo server;
    Account account;
    MayGenerate mayGenerate;
    bool operator==(const ConnectionFacts &) const = default;
};

// Tries a profile without opening it in the window: signs in, asks who one is and what one may do, and lets go. What
// was typed is used for this only and never kept; tokens that a password was exchanged for are revoked again. Main
// thread; one test at a time.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    explicit ConnectionTest(const Services &services, QObject *parent = nullptr); // services must outlive it
    ~ConnectionTest() override;

    void start(const Profile &profile, const TypedSecret &typed); // drops a test under way
    void cancel();
    [[nodiscard]] bool isActive() const { return m_connection != nullptr; }

Q_SIGNALS:
    // One of the two, once for each start() that is not cancelled.
    void succeeded(const artiscope::ConnectionFacts &facts);
    void failed(const artiscope::Error &error);

private:
    void stateChanged();
    void askRights();
    void finish(const Result<ConnectionFacts> &result);
    void letGo();

    const Services &m_services;
    bool m_revoke = false; // signed in by a typed password
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_leaving; // while its tokens are being revoked
    Request m_rights;
    Request m_revoking;
};

} // namespace artiscope
