// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace CLI {
class App;
}

namespace artiscope {

// A command line's definition as plain values: what manual pages and completions are written from.
struct CommandOption {
    QStringList names; // as typed, short ones first: -o, --output
    QString what;
    QString value; // what it wants, such as FILE; empty: nothing
    QStringList choices; // all that it takes; empty: anything
    [[nodiscard]] bool takesFile() const { return value.startsWith(QLatin1String("FILE")); }
    [[nodiscard]] bool endsAll() const; // nothing else is done: help, version
};

struct CommandOperand { // what is said by its place
    QString name;
    QString what;
    bool required = false;
    int count = 1; // 0: any number
};

struct Command {
    QString name;
    QString what;
    QList<CommandOption> options;
    QList<CommandOperand> operands;
    QList<Command> verbs; // each takes the options of the program, too, and is without the help they have in common
    QList<CommandOption> withoutVerb; // what it takes besides as long as there is no verb
};

[[nodiscard]] Command commandOf(const CLI::App &app);

// The two programs: artiscope with its verbs, and artiscope-window, whose options the other takes without a verb.
[[nodiscard]] Command consoleCommand();
[[nodiscard]] Command windowCommand();

// All options of the command and its verbs that are followed by a value, by each of their names, each once.
[[nodiscard]] QStringList namesWithValue(const Command &command);

} // namespace artiscope
