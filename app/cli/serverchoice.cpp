// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/serverchoice.h"

#include <CLI/CLI.hpp>

namespace artiscope {

namespace {

CLI::Option *addText(CLI::App &app, const char *name, QString &value, const char *what, const char *type)
{
    return app
        .add_option_function<std::string>(
            name, [&value](const std::string &given) { value = QString::fromStdString(given); }, what)
        ->type_name(type);
}

} // namespace

void addServerOptions(CLI::App &app, ServerChoice &choice)
{
    CLI::Option *const profile = addText(app, "--profile", choice.profile, "A saved profile", "NAME");
    CLI::Option *const server = addText(app, "--server", choice.server, "Base URL of a server", "URL");
    CLI::Option *const sample = app.add_flag("--sample", choice.sample, "The built-in sample server");
    profile->excludes(server)->excludes(sample);
    server->excludes(sample);
    addText(app, "--branch", choice.branch, "The server's default branch when absent", "NAME");
    addText(app, "--at", choice.at, "Now when absent; 2024-01-01T00:00:00Z, -1d, \"yesterday 14:00\"", "TIME");
    addText(app, "--ca-file", choice.caFile, "PEM to trust besides the system's", "FILE");
    addText(app, "--proxy", choice.proxy, "Proxy for this run", "URL");
    app.add_option_function<int>(
           "--timeout", [&choice](int seconds) { choice.timeoutSeconds = seconds; }, "For one request, 60 when absent")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86400));
    app.add_flag("--verbose", choice.verbose, "What is asked and answered, on stderr, without secrets");
}

} // namespace artiscope
