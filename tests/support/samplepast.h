// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleserver.h"
#include "app/demo/sampleworld.h"
#include "app/session/branchlist.h"
#include "app/session/connection.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/relay.h"

#include <QTemporaryDir>
#include <QTest>

namespace artiscope {

// A connection to the sample, and its past as it was made. `relayed`: behind a relay that counts and may fail.
struct SamplePast {
    explicit SamplePast(qint64 now = SystemClock().microseconds()) : clock(now) { }

    FakeClock clock; // stands still
    sample::World world{clock.microseconds(), 0, false}; // what the server has made for itself, too
    SampleServer server{SampleOptions{.clock = &clock}};
    std::unique_ptr<Relay> relay;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets secrets;
    Services services{clock, settings, profiles, secrets, {}, {}, {}};
    std::unique_ptr<Connection> connection;
    std::unique_ptr<BranchList> branches;

    [[nodiscard]] bool open(bool relayed)
    {
        if (!server.start())
            return false;
        if (relayed)
            relay = std::make_unique<Relay>(server.url());
        connection = std::make_unique<Connection>(Profile{.id = QStringLiteral("sample"),
                                                      .baseUrl = relayed ? relay->url() : server.url(),
                                                      .signIn = SignInWay::ApiToken},
            services, Secret{.token = server.token()});
        branches = std::make_unique<BranchList>(*connection);
        QObject::connect(connection.get(), &Connection::stateChanged, branches.get(), [this] {
            if (connection->state() == Connection::State::Ready)
                branches->refresh();
        });
        connection->open();
        return QTest::qWaitFor([this] { return branches->state() == LoadState::Ready; }, 20000);
    }
    [[nodiscard]] const sample::ArtifactRow &row(sample::DefinitionName definition, const char *target) const
    {
        for (const sample::ArtifactRow &one : world.rows()) {
            if (one.definition == int(definition) && world.target(one.target).label == QLatin1String(target))
                return one;
        }
        qFatal("the sample has no such artifact");
    }
    [[nodiscard]] Artifact artifact(const sample::ArtifactRow &row) const
    {
        return {.id = row.id,
            .definition = {world.definitions().at(row.definition).id, {}},
            .target = {world.target(row.target).id, {}, {}},
            .contentType = world.definitions().at(row.definition).contentType};
    }
    [[nodiscard]] Snapshot main() const { return {QStringLiteral("main"), {}}; }
    [[nodiscard]] int requests() const { return int(relay->seen().size()); }
};

} // namespace artiscope
