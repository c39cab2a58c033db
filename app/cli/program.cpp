// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/output.h"
#include "app/demo/sampleserver.h"
#include "app/domain/humantime.h"

#include <cstdio>

namespace artiscope {

Program::Program(const CommandLine &line, QObject *parent)
    : QObject(parent),
      m_line(line),
      m_settings(m_paths.settingsFile()),
      m_profiles(m_paths.profilesFile())
{
}

Program::~Program() = default;

void Program::fail(const Error &error)
{
    sayError(error);
    Q_EMIT ended(exitStatus(error));
}

void Program::start()
{
    if (const Result<Nothing> loaded = m_profiles.load(); !loaded)
        sayError(loaded.error()); // no reason to stop: the server may be named otherwise
    Result<Target> target = chooseServer(m_line.server, QProcessEnvironment::systemEnvironment(), m_profiles);
    if (!target) {
        fail(target.error());
        return;
    }
    m_target = target.take();
    if (m_target.sample && !startSample(m_target))
        return;
    m_services = std::make_unique<Services>(Services{.clock = m_clock,
        .settings = m_settings,
        .profiles = m_profiles,
        .secrets = m_secrets,
        .cacheFolder = {},
        .dataFolder = {},
        .transport = {.timeout = m_target.timeout, .sizeLimit = m_settings.sizeLimit()}});
    m_connection = std::make_unique<Connection>(m_target.profile, *m_services, m_target.secret);
    m_branches = std::make_unique<BranchList>(*m_connection);
    connect(m_connection.get(), &Connection::stateChanged, this, &Program::connectionChanged);
    connect(m_branches.get(), &BranchList::changed, this, &Program::branchesChanged);
    connect(m_connection.get(), &Connection::waitingForServer, this, [](int seconds) {
        if (seconds > 0)
            say(tr("The server is busy; waiting %n s as it asked.", nullptr, seconds));
    });
    if (m_target.password.isEmpty())
        m_connection->open();
    else
        m_connection->signInWithPassword(m_target.profile.userName, m_target.password);
}

bool Program::startSample(Target &target)
{
    m_sample = std::make_unique<SampleServer>();
    if (!m_sample->start()) {
        fail(Error{.kind = Error::Kind::Network, .detail = tr("The built-in sample found no free port.")});
        return false;
    }
    aimAtSample(target, *m_sample);
    return true;
}

void Program::connectionChanged()
{
    switch (m_connection->state()) {
    case Connection::State::Ready:
        m_branches->refresh();
        break;
    case Connection::State::Failed:
    case Connection::State::SignedOut:
        if (m_connection->keychainTrouble())
            fail(*m_connection->keychainTrouble());
        else
            fail(m_connection->error().value_or(Error{.kind = Error::Kind::Http}));
        break;
    case Connection::State::Closed:
    case Connection::State::Connecting:
        break;
    }
}

void Program::branchesChanged()
{
    if (m_verb || m_branches->state() == LoadState::Loading)
        return;
    if (m_branches->state() == LoadState::Failed) {
        fail(*m_branches->error());
        return;
    }
    Snapshot snapshot{.branch = m_target.branch.isEmpty() ? m_branches->defaultName() : m_target.branch};
    if (!m_branches->find(snapshot.branch)) {
        fail(Error{.kind = Error::Kind::Http, .reason = Error::Reason::BranchNotFound, .subject = snapshot.branch});
        return;
    }
    if (!m_line.server.at.isEmpty()) {
        // Resolved once, against the server's clock; the server only ever gets the absolute instant.
        const auto at =
            parseHumanTime(m_line.server.at, m_connection->client().serverNow(), QTimeZone::systemTimeZone());
        if (!at) {
            fail(at.error());
            return;
        }
        snapshot.at = *at;
    }
    m_verb = makeVerb({.line = m_line,
        .connection = *m_connection,
        .branches = *m_branches,
        .snapshot = snapshot,
        .runTimeout = std::chrono::seconds(m_settings.runTimeoutSeconds())});
    connect(m_verb.get(), &Verb::ended, this, &Program::ended);
    m_verb->start();
}

} // namespace artiscope
