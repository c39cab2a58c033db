// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/session/loadstate.h"
#include "app/session/services.h"

namespace artiscope {

// One server, signed in or not: the way from a profile to a Client that answers. Main thread; owned by the workspace
// (or by a verb), one per profile that is open. Replaced, never re-pointed: another profile is another Connection.
//
//   open() ─→ Connecting ─→ Ready                     server() and account() are known
//                       ├─→ SignedOut                 a credential is missing or was refused: error() may say why
//                       └─→ Failed                    no such server, not trusted, …: error()
class Connection : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Connecting, SignedOut, Ready, Failed };

    // With `secret` given, that is used for this run only and the keychain is never asked nor written (environment,
    // sample); without, it comes from the keychain and goes there.
    Connection(
        const Profile &profile, const Services &services, std::optional<Secret> secret, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    // What is used for this run only, as it is by now; nothing: the keychain's, also once one has signed out.
    [[nodiscard]] const std::optional<Secret> &givenSecret() const { return m_givenSecret; }
    [[nodiscard]] const ServerInfo &server() const;
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] int activeRequests() const;
    [[nodiscard]] Journal *journal() const { return m_services.transport.journal; } // null: none
    [[nodiscard]] Client &client() const { return *m_client; } // for the session itself; never null
    // Why the credential is not kept beyond this run, when it is not; empty while all is well.
    [[nodiscard]] const std::optional<Error> &keychainTrouble() const { return m_keychainTrouble; }

    void open(); // again after Failed, too
    void signInWithToken(const QByteArray &token);
    void signInWithPassword(const QString &user, const QString &password);
    void signOut(); // revokes, forgets, and removes the entry from the keychain

Q_SIGNALS:
    void stateChanged();
    void keychainTroubleChanged();
    void waitingForServer(int seconds);
    void activeRequestsChanged(int count);

private:
    void setState(State state, std::optional<Error> error = {});
    void makeClient(const Secret &secret);
    void connectToServer(const std::optional<Secret> &unproven = {});
    void arrive(const std::optional<Secret> &unproven);
    void refuse(const Error &error);
    void stopSteps();
    void keep(const Secret &secret);
    [[nodiscard]] QString keychainKey() const;

    Profile m_profile;
    const Services &m_services;
    std::optional<Secret> m_givenSecret;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    std::optional<Error> m_keychainTrouble;
    Account m_account;
    std::unique_ptr<Client> m_client;
    Request m_step; // the one step of opening or signing in or out that is under way
    Request m_who; // beside the last one of opening: who one is there
    Request m_keep; // writing to or removing from the keychain
};

// Whether it was refused because nobody is signed in (any more).
[[nodiscard]] bool meansSignedOut(const Error &error);

} // namespace artiscope
