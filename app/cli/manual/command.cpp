// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/command.h"

#include "app/cli/commandline.h"
#include "app/cli/windowline.h"

#include <CLI/CLI.hpp>

namespace artiscope {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// CLI11 tells the values of IsMember as a part of the type's name: "S:{Ready,Error}".
QStringList choicesOf(const QString &type)
{
    const qsizetype begin = type.indexOf(QLatin1Char('{'));
    const qsizetype end = type.indexOf(QLatin1Char('}'), begin);
    return begin < 0 || end < 0 ? QStringList() : type.mid(begin + 1, end - begin - 1).split(QLatin1Char(','));
}

CommandOption optionOf(const CLI::Option &option)
{
    CommandOption result{.what = text(option.get_description())};
    for (const std::string &name : option.get_snames())
        result.names << QLatin1Char('-') + text(name);
    for (const std::string &name : option.get_lnames())
        result.names << QStringLiteral("--") + text(name);
    if (option.get_items_expected_max() > 0) {
        const QString type = text(option.get_type_name());
        result.value = type.section(QLatin1Char(':'), 0, 0);
        result.choices = choicesOf(type);
    }
    return result;
}

bool isIn(const QList<CommandOption> &options, const CommandOption &wanted)
{
    return std::ranges::any_of(options, [&](const CommandOption &option) { return option.names == wanted.names; });
}

} // namespace

bool CommandOption::endsAll() const
{
    return names.contains(QLatin1String("--help")) || names.contains(QLatin1String("--version"));
}

Command commandOf(const CLI::App &app)
{
    Command command{.name = text(app.get_name()), .what = text(app.get_description())};
    for (const CLI::Option *option : app.get_options()) {
        if (!option->get_positional()) {
            command.options << optionOf(*option);
            continue;
        }
        const bool any = option->get_expected_max() >= CLI::detail::expected_max_vector_size;
        command.operands << CommandOperand{.name = text(option->get_name(true)),
            .what = text(option->get_description()),
            .required = option->get_required(),
            .count = any ? 0 : option->get_expected_max()};
    }
    for (const CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; })) {
        command.verbs << commandOf(*verb);
        command.verbs.last().options.removeIf([](const CommandOption &option) { return option.endsAll(); });
    }
    return command;
}

Command windowCommand()
{
    WindowLine line;
    return commandOf(*windowCommandLine(line));
}

Command consoleCommand()
{
    Command command;
    visitCommandLine([&](const CLI::App &app) { command = commandOf(app); });
    const Command window = windowCommand();
    for (const CommandOption &option : window.options) {
        if (!isIn(command.options, option))
            command.withoutVerb << option;
    }
    return command;
}

QStringList namesWithValue(const Command &command)
{
    QStringList names;
    const QList<CommandOption> options = command.options + command.withoutVerb;
    for (const CommandOption &option : options) {
        if (!option.value.isEmpty())
            names << option.names;
    }
    for (const Command &verb : command.verbs)
        names << namesWithValue(verb);
    names.removeDuplicates();
    return names;
}

} // namespace artiscope
