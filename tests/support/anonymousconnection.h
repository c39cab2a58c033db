// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connection.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "tests/support/misbehavingserver.h"

#include <QTemporaryDir>

namespace artiscope {

// A connection without sign-in to a server that says exactly what a test wants, and all that it needs.
struct AnonymousConnection {
    explicit AnonymousConnection(const TransportOptions &transport = {})
        : services{clock, settings, profiles, secrets, {}, {}, transport}
    {
        connection.open(); // makes the client; how that ends does not matter here
    }
    MisbehavingServer server;
    QTemporaryDir folder;
    SystemClock clock;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets secrets;
    Services services;
    Connection connection{
        {.id = QStringLiteral("p"), .baseUrl = server.url(), .signIn = SignInWay::Anonymous}, services, {}};
};

} // namespace artiscope
