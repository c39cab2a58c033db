// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace CLI {
class App;
}

namespace artiscope {

// "Which server, as whom, where in time" as a command line says it (cli.md); empty: not said. Both programs share it.
struct ServerChoice {
    QString profile;
    QString server;
    bool sample = false;
    QString branch;
    QString at;
    QString caFile;
    QString proxy;
    std::optional<int> timeoutSeconds;
    bool verbose = false;
};

// Adds the options to a command line; `choice` is filled by parsing and must outlive that.
void addServerOptions(CLI::App &app, ServerChoice &choice);

} // namespace artiscope
