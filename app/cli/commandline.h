// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serverchoice.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace artiscope {

// What a command line says, before the environment and profiles are asked. Empty: not said.
struct CommandLine {
    enum class Verb { Window, Whoami, Branches, Definitions, List, Get, Generate, Diff, Log, Blame };
    Verb verb = Verb::Window;

    ServerChoice server;
    bool json = false;

    QString definition; // list, generate, diff
    QString status; // list
    QString type; // list
    QString target; // list, diff
    QString reference; // get, log, blame
    QString output; // get
    bool rawHeaders = false; // get
    QStringList references; // generate
    bool all = false; // generate, diff
    bool yes = false; // generate
    bool wait = false; // generate
    QStringList snapshots; // diff: two
    bool stat = false; // diff
    bool patch = false; // diff
    QString report; // diff: a file
};

// Instead of a command line: text to print (help, version: status 0; wrong usage: status 2).
struct CommandLineEnd {
    int status = 0;
    QString text;
};

// `arguments` as QCoreApplication has them, the program's name first. Without a verb the rest is the window's business.
[[nodiscard]] std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments);

// Shows `visit` the definition of all verbs and options, for what is made from it: manual page and completions.
void visitCommandLine(const std::function<void(const CLI::App &)> &visit);

} // namespace artiscope
