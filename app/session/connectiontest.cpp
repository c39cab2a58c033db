// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connectiontest.h"

namespace artiscope {

ConnectionTest::ConnectionTest(const Services &services, QObject *parent) : QObject(parent), m_services(services) { }

ConnectionTest::~ConnectionTest()
{
    m_rights.cancel();
    m_revoking.cancel();
}

void ConnectionTest::start(const Profile &profile, const TypedSecret &typed)
{
    cancel();
    m_revoke = profile.signIn == SignInWay::Password && !typed.password.isEmpty();
    // A secret that is given is never written to the keychain, so what is typed does not end up there.
    std::optional<Secret> given;
    if (!typed.isEmpty())
        given = Secret{.token = typed.token};
    m_connection = std::make_unique<Connection>(profile, m_services, given);
    // Queued: the connection must not be let go of from within its own signal.
    connect(m_connection.get(), &Connection::stateChanged, this, &ConnectionTest::stateChanged, Qt::QueuedConnection);
    if (m_revoke)
        m_connection->signInWithPassword(profile.userName, typed.password);
    else
        m_connection->open();
}

void ConnectionTest::cancel()
{
    m_rights.cancel();
    if (m_connection)
        letGo();
}

void ConnectionTest::stateChanged()
{
    if (!m_connection)
        return;
    switch (m_connection->state()) {
    case Connection::State::Ready:
        if (!m_rights.isActive())
            askRights();
        break;
    case Connection::State::SignedOut:
    case Connection::State::Failed:
        finish(m_connection->error().value_or(Error{.kind = Error::Kind::Input,
            .reason = Error::Reason::MissingSecret,
            .subject = m_connection->profile().baseUrl.toDisplayString()}));
        break;
    case Connection::State::Closed:
    case Connection::State::Connecting:
        break;
    }
}

void ConnectionTest::askRights()
{
    m_rights = askMayGenerate(*m_connection, [this](Result<MayGenerate> rights) {
        if (rights)
            finish(ConnectionFacts{m_connection->server(), m_connection->account(), rights.take()});
        else
            finish(rights.error());
    });
}

void ConnectionTest::finish(const Result<ConnectionFacts> &result)
{
    letGo();
    if (result)
        Q_EMIT succeeded(*result);
    else
        Q_EMIT failed(result.error());
}

void ConnectionTest::letGo()
{
    m_rights.cancel();
    m_connection->disconnect(this);
    if (m_revoke && m_connection->state() == Connection::State::Ready) {
        // By the client, not by the connection: that would remove what the keychain has for this profile.
        m_revoking.cancel();
        m_leaving = std::move(m_connection);
        m_revoking = m_leaving->client().signOut([this](Result<Nothing>) { m_leaving.release()->deleteLater(); });
        return;
    }
    m_connection.release()->deleteLater(); // it may be on the stack
}

} // namespace artiscope
