// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/versiontext.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace artiscope {

namespace {

struct Strings { // CLI11 fills std::string
    std::string definition, status, type, target, reference, output, report;
    std::vector<std::string> references, snapshots;
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

void addVerbs(CLI::App &app, CommandLine &line, Strings &strings)
{
    const auto verb = [&](const char *name, const char *what, CommandLine::Verb value) {
        CLI::App *const sub = app.add_subcommand(name, what);
        sub->footer("Which server, branch and time, and --json: artiscope --help.");
        sub->callback([&line, value] { line.verb = value; });
        return sub;
    };
    verb("whoami", "Server, version, account, and what it may do with artifacts", CommandLine::Verb::Whoami);
    verb("branches", "The branches of the server", CommandLine::Verb::Branches);
    verb("definitions", "The artifact definitions of a snapshot", CommandLine::Verb::Definitions);

    CLI::App *const list = verb("list", "The artifacts of a snapshot", CommandLine::Verb::List);
    list->add_option("--definition", strings.definition, "Of this definition only")->type_name("D");
    list->add_option("--status", strings.status, "Of this status only")
        ->type_name("S")
        ->check(CLI::IsMember({"Ready", "Error", "Pending", "Processing"}, CLI::ignore_case));
    list->add_option("--type", strings.type, "Of this content type only")->type_name("T");
    list->add_option("--target", strings.target, "Whose target's name holds this text")->type_name("TEXT");

    CLI::App *const get = verb("get", "The bytes of one artifact, exactly", CommandLine::Verb::Get);
    get->add_option("REF", strings.reference, "An artifact id, or DEFINITION/TARGET")->required();
    get->add_option("-o,--output", strings.output, "Write here, whole or not at all")->type_name("FILE");
    get->add_flag("--raw-headers", line.rawHeaders, "What the content is, as headers on stderr");

    CLI::App *const generate = verb("generate", "Ask the server to render again", CommandLine::Verb::Generate);
    generate->add_option("DEFINITION", strings.definition, "By name or id")->required();
    generate->add_option("REF", strings.references, "Artifacts, as references or by their target");
    generate->add_flag("--all", line.all, "The whole definition: creates what is missing, may delete what is stale");
    generate->add_flag("--yes", line.yes, "Agree to what --all deletes");
    generate->add_flag("--wait", line.wait, "Follow the run to its end");

    CLI::App *const diff =
        verb("diff", "What differs between two snapshots; status 1 when they do", CommandLine::Verb::Diff);
    diff->add_option("SNAPSHOT", strings.snapshots, "Two, each a BRANCH or BRANCH@TIME")->required()->expected(2);
    diff->add_option("--definition", strings.definition, "Of this definition only")->type_name("D");
    diff->add_option("--target", strings.target, "Whose target's name holds this text, or has this id")->type_name("T");
    diff->add_flag("--all", line.all, "Also what is unchanged");
    CLI::Option *const stat = diff->add_flag(
        "--stat", line.stat, "Lines added and removed of each that was changed, and which changes are the same");
    CLI::Option *const patch = diff->add_flag("--patch", line.patch, "One patch of all, for git apply");
    patch->excludes(stat);
    diff->add_option("--report", strings.report, "One HTML page of all, written here, whole or not at all")
        ->type_name("FILE.html")
        ->excludes(stat)
        ->excludes(patch);

    for (CLI::App *const history : {verb("log", "Every revision of one artifact, newest first", CommandLine::Verb::Log),
             verb("blame", "The revision that brought each line of one artifact", CommandLine::Verb::Blame)})
        history->add_option("REF", strings.reference, "An artifact id, or DEFINITION/TARGET")->required();
}

void define(CLI::App &app, CommandLine &line, Strings &strings)
{
    app.description("Artiscope: find, read and render the artifacts of an Infrahub server.\n"
                    "Without a verb it opens the window.");
    app.name("artiscope");
    app.set_version_flag("--version", versionText, "Version, commit and libraries");
    app.require_subcommand(0, 1);
    app.fallthrough();
    app.allow_extras(); // the window's own options; checked after parsing when there is a verb
    addServerOptions(app, line.server);
    app.add_flag("--json", line.json, "One JSON document on stdout, nothing else there");
    addVerbs(app, line, strings);
}

} // namespace

void visitCommandLine(const std::function<void(const CLI::App &)> &visit)
{
    CommandLine line;
    Strings strings;
    CLI::App app;
    define(app, line, strings);
    visit(app);
}

std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    Strings strings;
    CLI::App app;
    define(app, line, strings);

    std::vector<std::string> words; // CLI11 wants them last first
    for (const QString &argument : arguments.mid(1))
        words.push_back(argument.toStdString());
    std::ranges::reverse(words);
    try {
        app.parse(words);
    } catch (const CLI::ParseError &end) {
        std::ostringstream out;
        std::ostringstream trouble;
        const int code = app.exit(end, out, trouble);
        return code == 0 ? CommandLineEnd{0, text(out.str())}
                         : CommandLineEnd{2, QStringLiteral("artiscope: ") + text(trouble.str())};
    }
    const std::vector<std::string> extras = app.remaining(true);
    const auto unknown = std::ranges::find_if(extras, [&](const std::string &word) {
        return line.verb != CommandLine::Verb::Window || (!word.empty() && word.front() != '-');
    });
    // Without a verb a word of its own may be the value of one of the window's options, so only the first can tell.
    if (unknown != extras.end() && (line.verb != CommandLine::Verb::Window || unknown == extras.begin())) {
        return CommandLineEnd{
            2, QStringLiteral("artiscope: “%1” is unknown here; see artiscope --help\n").arg(text(*unknown))};
    }
    line.definition = text(strings.definition);
    line.status = text(strings.status);
    line.type = text(strings.type);
    line.target = text(strings.target);
    line.reference = text(strings.reference);
    line.output = text(strings.output);
    line.report = text(strings.report);
    for (const std::string &reference : strings.references)
        line.references << text(reference);
    for (const std::string &snapshot : strings.snapshots)
        line.snapshots << text(snapshot);
    return line;
}

} // namespace artiscope
