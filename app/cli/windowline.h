// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serverchoice.h"

#include <memory>
#include <string>

namespace artiscope {

// What the command line of artiscope-window says (cli.md), as it was typed. Empty: not said.
struct WindowLine {
    ServerChoice server;
    std::string link, size, theme, show, against, screenshot;
    double scale = 0;
    bool connect = false;
};

// Its definition, which parsing, help, manual page and completions share. `line` is filled by parsing and must outlive
// what is returned.
[[nodiscard]] std::unique_ptr<CLI::App> windowCommandLine(WindowLine &line);

} // namespace artiscope
