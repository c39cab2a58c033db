// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/core/clock.h"

#include <QString>

namespace artiscope {

class ProfileStore;
class SecretStore;
class Settings;

// What main() builds once and hands to the session: references only, all of which outlive it.
struct Services {
    const Clock &clock;
    Settings &settings;
    ProfileStore &profiles;
    SecretStore &secrets; // the OS keychain
    QString cacheFolder; // where content caches live; empty: no cache
    QString dataFolder; // where runs are remembered, but for the sample's; empty: nowhere
    TransportOptions transport; // what is not the profile's: time-out, size limit, the journal
    QString version{}; // what --version says, for whoever helps
};

} // namespace artiscope
