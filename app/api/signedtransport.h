// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credential.h"
#include "app/api/transport.h"
#include "app/core/clock.h"

#include <vector>

namespace artiscope {

// The transport with the profile's credential. It refreshes an access token that is about to run out, or that the
// server calls expired, once for however many calls wait for it, and repeats those calls. It also keeps the server's
// time. Owned by the client. Main thread; delivery is that of request.h.
class SignedTransport : public QObject {
    Q_OBJECT
public:
    // `clock` must outlive it.
    SignedTransport(const Profile &profile, const Secret &secret, const TransportOptions &options, const Clock &clock,
        QObject *parent = nullptr);
    ~SignedTransport() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Transport &transport() { return m_transport; }
    [[nodiscard]] Instant serverNow() const;

    // Below the profile's base URL. `path` as it travels: what is in it must have been percent-encoded; the query is
    // here.
    [[nodiscard]] QUrl url(const QString &path, const QList<QPair<QString, QString>> &query = {}) const;

    [[nodiscard]] Request send(HttpCall call, Done<HttpReply> done); // with the credential, if the profile wants one
    [[nodiscard]] Request sendOpenly(HttpCall call, Done<HttpReply> done); // without

    [[nodiscard]] Request signIn(const QString &user, const QString &password, Done<Nothing> done);
    [[nodiscard]] Request signOut(Done<Nothing> done);

    // Without the credentials of this connection, should they be in it. All errors that come from here are so already.
    [[nodiscard]] Error withoutCredentials(const Error &error) const;

Q_SIGNALS:
    void secretChanged(const artiscope::Secret &secret);
    void signInLost(const artiscope::Error &why);

private:
    struct Asked; // one call and how far it is

    void step(const std::shared_ptr<Asked> &asked);
    void answered(const std::shared_ptr<Asked> &asked, Result<HttpReply> reply);
    void refreshThenStep(const std::shared_ptr<Asked> &asked);
    [[nodiscard]] Request refresh(Done<Nothing> done);
    void refreshed(Result<HttpReply> reply);
    void take(const Secret &secret);
    void remember(const Secret &secret);
    void lose(const Error &why);
    void learnTime(const HttpReply &reply, qint64 sentAt);
    [[nodiscard]] std::optional<Error> mayNotSend() const;
    [[nodiscard]] bool needsRefresh() const;

    Profile m_profile;
    Secret m_secret;
    QByteArrayList m_known; // tokens that were used lately: an answer may repeat one that has been replaced meanwhile
    const Clock &m_clock;
    Transport m_transport;
    qint64 m_clockOffset = 0; // microseconds to add to this machine's clock
    std::optional<Error> m_lost; // why the credential is no longer good
    std::vector<Promise<Nothing>> m_waiters; // for the refresh under way
    Request m_refresh;
};

} // namespace artiscope
