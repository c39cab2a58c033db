// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connection.h"

#include "app/session/secretcodec.h"
#include "app/store/secrets.h"

namespace artiscope {

bool meansSignedOut(const Error &error)
{
    switch (error.reason) {
    case Error::Reason::NotSignedIn:
    case Error::Reason::SignInExpired:
    case Error::Reason::WrongPassword:
    case Error::Reason::MissingSecret:
        return true;
    default:
        return false;
    }
}

Connection::Connection(const Profile &profile, const Services &services, std::optional<Secret> secret, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_services(services),
      m_givenSecret(std::move(secret))
{
    makeClient({});
}

Connection::~Connection() = default;

const ServerInfo &Connection::server() const
{
    return m_client->server();
}

int Connection::activeRequests() const
{
    return m_client->activeRequests();
}

void Connection::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

// The credential is a construction argument of the client, so another one means another client.
void Connection::makeClient(const Secret &secret)
{
    stopSteps();
    TransportOptions options = m_services.transport;
    if (!m_profile.caFile.isEmpty())
        options.caFile = m_profile.caFile;
    if (!m_profile.proxy.isEmpty())
        options.proxy = m_profile.proxy;
    m_client = std::make_unique<Client>(m_profile, secret, options, m_services.clock);
    connect(m_client.get(), &Client::secretChanged, this, &Connection::keep);
    connect(m_client.get(), &Client::signInLost, this, [this](const Error &why) {
        stopSteps();
        setState(State::SignedOut, why);
    });
    connect(m_client.get(), &Client::waitingForServer, this, &Connection::waitingForServer);
    connect(m_client.get(), &Client::activeRequestsChanged, this, &Connection::activeRequestsChanged);
}

QString Connection::keychainKey() const
{
    // The origin is part of the key: a profile pointed at another server finds no secret there.
    return SecretStore::key(m_profile.id, m_profile.origin());
}

void Connection::open()
{
    stopSteps();
    m_account = {};
    setState(State::Connecting);
    if (m_profile.signIn == SignInWay::Anonymous) {
        connectToServer();
        return;
    }
    if (m_givenSecret) {
        makeClient(*m_givenSecret);
        connectToServer();
        return;
    }
    m_step = m_services.secrets.read(keychainKey(), [this](Result<std::optional<QByteArray>> found) {
        m_keychainTrouble = found ? m_services.secrets.troubleKeeping(keychainKey()) : found.error();
        if (m_keychainTrouble)
            Q_EMIT keychainTroubleChanged();
        const Secret secret = found && *found ? decodeSecret(**found) : Secret{};
        if (secret.isEmpty()) {
            setState(State::SignedOut,
                Error{.kind = Error::Kind::Input,
                    .reason = Error::Reason::MissingSecret,
                    .subject = m_profile.baseUrl.toDisplayString()});
            return;
        }
        makeClient(secret);
        connectToServer();
    });
}

// `unproven`: a credential that a person has just given; kept only once the server has accepted it. Nothing that
// carries a credential is sent before the address has proven to be an Infrahub's.
void Connection::connectToServer(const std::optional<Secret> &unproven)
{
    m_step = m_client->checkAddress([this, unproven](Result<Nothing> found) {
        if (!found)
            return refuse(found.error());
        m_step = m_client->connectToServer([this, unproven](Result<ServerInfo> server) {
            if (!server)
                return refuse(server.error());
            arrive(unproven);
        });
        m_who = m_client->account([this, unproven](Result<Account> account) {
            if (!account)
                return refuse(account.error());
            m_account = account.take();
            arrive(unproven);
        });
    });
}

void Connection::arrive(const std::optional<Secret> &unproven)
{
    if (m_step.isActive() || m_who.isActive())
        return; // the other of the two is still to come
    if (unproven)
        keep(*unproven);
    setState(State::Ready);
}

void Connection::refuse(const Error &error)
{
    stopSteps();
    setState(meansSignedOut(error) ? State::SignedOut : State::Failed, error);
}

void Connection::signInWithToken(const QByteArray &token)
{
    const Secret secret{.token = token};
    makeClient(secret);
    setState(State::Connecting);
    connectToServer(secret);
}

void Connection::signInWithPassword(const QString &user, const QString &password)
{
    makeClient({});
    setState(State::Connecting);
    m_step = m_client->signIn(user, password, [this](Result<Nothing> done) {
        if (!done) {
            refuse(done.error());
            return;
        }
        connectToServer();
    });
}

void Connection::stopSteps()
{
    m_step.cancel();
    m_who.cancel();
}

void Connection::signOut()
{
    stopSteps();
    m_givenSecret.reset();
    const bool hadTrouble = m_keychainTrouble.has_value(); // told already, and what cannot be kept need not go
    m_keep = m_services.secrets.remove(keychainKey(), [this, hadTrouble](Result<Nothing> done) {
        if (!done && !hadTrouble) {
            m_keychainTrouble = done.error();
            Q_EMIT keychainTroubleChanged();
        }
    });
    m_step = m_client->signOut([this](Result<Nothing>) {
        // The credential is forgotten whatever the server answered.
        m_account = {};
        setState(State::SignedOut);
    });
}

void Connection::keep(const Secret &secret)
{
    if (m_givenSecret) {
        m_givenSecret = secret; // of this run only
        return;
    }
    m_keep = m_services.secrets.write(keychainKey(), encodeSecret(secret), [this](Result<Nothing> done) {
        const auto before = m_keychainTrouble;
        m_keychainTrouble = done ? std::optional<Error>{} : done.error();
        if (m_keychainTrouble != before)
            Q_EMIT keychainTroubleChanged();
    });
}

} // namespace artiscope
