// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/windowline.h"

#include "app/cli/versiontext.h"
#include "app/domain/themechoice.h"

#include <CLI/CLI.hpp>

namespace artiscope {

std::unique_ptr<CLI::App> windowCommandLine(WindowLine &line)
{
    auto app =
        std::make_unique<CLI::App>("Artiscope's window. See artiscope --help for the verbs.", "artiscope-window");
    app->set_version_flag("--version", versionText, "Version, commit and libraries");
    addServerOptions(*app, line.server);
    app->add_flag("--connect", line.connect, "Show the saved servers, to connect to one");
    app->add_option("--show", line.show, "The artifact to show: an id, or DEFINITION/TARGET")->type_name("REF");
    app->add_option("--against", line.against, "What to compare it with: BRANCH or BRANCH@TIME")->type_name("SNAPSHOT");
    app->add_option("--size", line.size, "Size of the window")->type_name("WxH");
    app->add_option("--scale", line.scale, "Device pixels for one of the window's")
        ->type_name("N")
        ->check(CLI::Range(0.5, 4.0));
    std::vector<std::string> themes;
    for (const ThemeChoice theme : themeChoices)
        themes.push_back(themeWord(theme).toStdString());
    app->add_option("--theme", line.theme, "Its colours")->type_name("THEME")->check(CLI::IsMember(themes));
    app->add_option("--screenshot", line.screenshot, "Save a picture of the loaded window, and quit")
        ->type_name("FILE");
    CLI::Option *const link = app->add_option("link", line.link,
        "A link to open: artiscope://SERVER/BRANCH/DEFINITION/TARGET, or an artifact's address on the web page");
    link->type_name("LINK");
    for (const char *other :
        {"--profile", "--server", "--sample", "--branch", "--at", "--show", "--against", "--connect", "--screenshot"})
        link->excludes(app->get_option(other));
    return app;
}

} // namespace artiscope
