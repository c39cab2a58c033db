// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detecttext.h"

#include "app/content/lexers/leftovers.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

bool isName(std::string_view text, std::string_view more)
{
    return !text.empty() && std::ranges::all_of(text, [more](char c) {
        return isWordByte(c) || more.find(c) != std::string_view::npos;
    });
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string_view firstWord(std::string_view text)
{
    text = withoutBlanks(text);
    return text.substr(0, text.find_first_of(" \t"));
}

} // namespace

Confidence looksLikeIptables(const TextLines &lines)
{
    bool table = false;
    bool chains = false;
    bool committed = false;
    for (const std::string_view line : lines) {
        table = table || isOneOf(line, {"*filter", "*nat", "*mangle", "*raw", "*security"});
        chains = chains || (table && (line.starts_with(':') || line.starts_with("-A ")));
        committed = committed || line == "COMMIT";
    }
    if (!table || !chains)
        return Confidence::Unsure;
    return committed ? Confidence::Certain : Confidence::Likely;
}

Confidence looksLikeNftables(const TextLines &lines)
{
    bool table = false;
    bool chain = false;
    for (std::string_view line : lines) {
        line = withoutBlanks(line);
        if (line.starts_with("table ") && line.ends_with('{'))
            table = table || isOneOf(firstWord(line.substr(6)), {"inet", "ip", "ip6", "arp", "bridge", "netdev"});
        chain = chain || (line.starts_with("chain ") && line.ends_with('{'));
    }
    return table && chain ? Confidence::Certain : Confidence::Unsure;
}

Confidence looksLikeIfupdown(const TextLines &lines)
{
    int interfaces = 0;
    int automatic = 0;
    int settings = 0;
    for (const std::string_view line : lines) {
        const std::string_view word = firstWord(line);
        automatic += isOneOf(word, {"auto", "allow-hotplug"}) && line.front() == word.front();
        if (word == "iface")
            ++interfaces;
        else if (interfaces > 0 && line.starts_with(' '))
            ++settings;
    }
    if (interfaces == 0 || interfaces + automatic < 2)
        return Confidence::Unsure;
    return automatic > 0 ? Confidence::Certain : settings > 0 ? Confidence::Likely : Confidence::Guess;
}

Confidence looksLikeJinja(const TextLines &lines)
{
    int statements = 0;
    int others = 0;
    for (const std::string_view line : lines) {
        if (line.starts_with("```"))
            return Confidence::Unsure; // a text about templates
        const std::string_view text = withoutBlanks(line);
        const bool statement = text.starts_with("{%") && contains(text, "%}");
        statements += statement;
        others += !statement && !text.empty();
    }
    if (statements >= 2)
        return Confidence::Certain;
    return statements == 1 && others > 0 ? Confidence::Likely : Confidence::Unsure;
}

bool isTemplate(const TextLines &lines)
{
    if (looksLikeJinja(lines) != Confidence::Certain)
        return false;
    const auto touched = std::ranges::count_if(lines, [](std::string_view line) {
        return LeftoverScan({line.data(), qsizetype(line.size())}).next().has_value();
    });
    const auto all = std::ranges::count_if(lines, [](std::string_view line) { return !line.empty(); });
    return touched * 3 >= all * 2;
}

// Headings stand alone, while comments, which look the same, follow each other or stand on what they are about.
Confidence looksLikeMarkdown(const TextLines &lines)
{
    int headings = 0;
    int comments = 0;
    int features = 0; // lists, tables, links, fences, quotations
    int sentences = 0;
    int code = 0;
    bool fence = false;
    bool beginsWithHeading = false;
    bool begun = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        if (line.starts_with("```") || line.starts_with("~~~")) {
            features += fence ? 0 : 2;
            fence = !fence;
            continue;
        }
        if (line.empty() || fence)
            continue;
        const size_t hashes = line.find_first_not_of('#');
        const bool marked = hashes != std::string_view::npos && hashes >= 1 && hashes <= 6 && line[hashes] == ' ';
        const bool alone = i + 1 >= lines.size() || lines[i + 1].empty();
        const bool underlined = i + 1 < lines.size() && lines[i + 1].size() >= 3
            && lines[i + 1].find_first_not_of('=') == std::string_view::npos;
        const bool heading = (marked && alone && (i == 0 || lines[i - 1].empty())) || underlined;
        headings += heading;
        comments += marked && !heading;
        beginsWithHeading = beginsWithHeading || (heading && !begun);
        begun = true;
        const std::string_view text = withoutBlanks(line);
        features += text.starts_with("- ") || text.starts_with("* ") || text.starts_with("> ")
            || (text.starts_with('|') && text.ends_with('|')) || contains(line, "](") || contains(line, "**")
            || contains(line, "`");
        sentences += line.ends_with('.') || line.ends_with(':') || line.ends_with("!") || line.ends_with("?");
        code += line.ends_with(';') || line.ends_with('{') || line.ends_with('}');
    }
    if (!beginsWithHeading || comments > headings || code > features + sentences)
        return Confidence::Unsure;
    if (headings >= 2 && features >= 2)
        return Confidence::Certain;
    return (headings >= 2 && sentences >= 1) || features >= 2 ? Confidence::Likely : Confidence::Unsure;
}

Confidence looksLikeHcl(const TextLines &lines)
{
    int labelled = 0;
    int bare = 0;
    int settings = 0;
    int others = 0;
    for (const std::string_view line : lines) {
        std::string_view text = withoutBlanks(line);
        if (text.empty() || text.front() == '#' || text.starts_with("//"))
            continue;
        if (text.ends_with(';'))
            return Confidence::Unsure;
        const std::string_view word = firstWord(text);
        const std::string_view behind = withoutBlanks(text.substr(word.size()));
        if (text.ends_with('{') && isName(word, "-") && behind.starts_with('"'))
            ++labelled;
        else if (text.ends_with('{') && isOneOf(word, {"terraform", "locals", "lifecycle"}) && behind == "{")
            ++bare;
        else if (isName(word, "-.") && behind.starts_with('=') && !behind.starts_with("=="))
            ++settings;
        else if (text.find_first_not_of("{}[]()\",") != std::string_view::npos)
            ++others;
    }
    if (labelled + bare == 0 || settings == 0 || others > labelled + bare + settings)
        return Confidence::Unsure;
    return labelled >= 1 && others <= settings ? Confidence::Certain : Confidence::Likely;
}

Confidence looksLikeIni(const TextLines &lines)
{
    int sections = 0;
    int settings = 0;
    int names = 0;
    int others = 0;
    for (const std::string_view line : lines) {
        const std::string_view text = withoutBlanks(line);
        if (text.empty() || text.front() == '#' || text.front() == ';')
            continue;
        const size_t equals = text.find('=');
        const std::string_view key = text.substr(0, equals);
        if (text.starts_with('[') && text.ends_with(']') && text.size() > 2
            && isName(text.substr(1, text.size() - 2), " -_.:/@\"*"))
            ++sections;
        else if (equals != std::string_view::npos && equals > 0 && isName(key, " -_./:"))
            ++(sections > 0 ? settings : others);
        else if (isName(text, "-._[]:") && sections > 0)
            ++names; // a host of an inventory
        else if (!line.starts_with(' ') || sections == 0)
            ++others;
    }
    if (sections == 0 || settings == 0 || others * 8 > settings || names > settings + sections * 6)
        return Confidence::Unsure;
    return others == 0 && settings >= 2 ? Confidence::Certain : Confidence::Likely;
}

} // namespace artiscope
