// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credential.h"
#include "app/cli/serverchoice.h"
#include "app/core/result.h"
#include "app/domain/profile.h"

#include <QProcessEnvironment>

#include <chrono>

namespace artiscope {

class ProfileStore;
class SampleServer;

// Which server, as whom: what the command line, the environment, the profiles and the defaults make together, in that
// order (cli.md).
struct Target {
    bool sample = false; // the built-in server is to be started; the rest follows from it
    Profile profile;
    std::optional<Secret> secret; // of this run only; nothing: the keychain's
    QString password; // with profile.userName: of this run only
    QString branch; // empty: the profile's, else the server's default one
    std::chrono::seconds timeout{60};
};

// Errors: Kind::Input (unknown profile, bad address, no server named).
[[nodiscard]] Result<Target> chooseServer(
    const ServerChoice &line, const QProcessEnvironment &environment, const ProfileStore &profiles);

// The sample server, once it has started, as a target.
void aimAtSample(Target &target, const SampleServer &sample);

} // namespace artiscope
