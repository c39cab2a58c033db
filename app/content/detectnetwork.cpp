// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detectnetwork.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

using Weights = std::array<int, languageCount>;

bool matches(std::string_view line, std::string_view mark)
{
    if (mark.front() == '*')
        return line.find(mark.substr(1)) != std::string_view::npos;
    return mark.front() == '~' ? withoutBlanks(line).starts_with(mark.substr(1)) : line.starts_with(mark);
}

// What is said of the lines as a whole.
struct Shape {
    int commands = 0; // lines that are neither empty nor comments
    int exclamations = 0;
    int opened = 0; // lines that end with "{"
    int statements = 0; // lines that end with ";"
    std::array<int, 4> steps{}; // how often one line is that much deeper than the one before
    bool plainEthernet = false; // "interface Ethernet1", without a slash
    bool shortExit = false; // "exit" at the left

    explicit Shape(const TextLines &lines)
    {
        size_t before = 0;
        for (const std::string_view line : lines) {
            if (line.empty())
                continue;
            exclamations += line.front() == '!';
            if (line.front() == '!' || line.front() == '#')
                continue;
            ++commands;
            opened += line.back() == '{';
            statements += line.back() == ';';
            const size_t indent = line.find_first_not_of(' ');
            if (indent > before && indent - before < steps.size())
                ++steps[indent - before];
            before = indent;
            constexpr std::string_view ethernet = "interface Ethernet";
            plainEthernet = plainEthernet
                || (line.starts_with(ethernet) && line.size() > ethernet.size() && isDigit(line[ethernet.size()])
                    && line.find('/') == std::string_view::npos);
            shortExit = shortExit || line == "exit";
        }
    }
    bool indentsBy(size_t width) const { return steps[width] > 0 && steps[width] * 2 > steps[1] + steps[2] + steps[3]; }
};

// A thing said a hundred times is still one thing.
Weights weigh(const TextLines &lines, std::span<const Mark> marks)
{
    Weights weights{};
    std::vector<const Mark *> open;
    for (const Mark &mark : marks)
        open.push_back(&mark);
    for (const std::string_view line : lines) {
        if (line.empty())
            continue;
        std::erase_if(open, [&](const Mark *mark) {
            const bool found = matches(line, mark->text);
            if (found)
                weights[size_t(mark->language)] += mark->weight;
            return found;
        });
    }
    return weights;
}

int &of(Weights &weights, Language language)
{
    return weights[size_t(language)];
}

// How lines are written says which of two systems it is that have the same words.
void weighShape(Weights &weights, const Shape &shape, int common)
{
    const bool braces = shape.opened * 4 >= shape.commands;
    if (!braces || shape.statements * 10 < shape.commands)
        of(weights, Language::Junos) = 0;
    if (!braces && of(weights, Language::SrLinux) < 9)
        of(weights, Language::SrLinux) = 0;
    if (braces)
        of(weights, Language::SrOs) = 0;
    else if (of(weights, Language::SrOsMd) < 9)
        of(weights, Language::SrOsMd) = 0;
    of(weights, Language::Eos) += shape.plainEthernet ? 2 : 0;
    if (common > 0) {
        of(weights, Language::Eos) += shape.indentsBy(3) ? 3 : 0;
        of(weights, Language::NxOs) += of(weights, Language::NxOs) > 0 && shape.indentsBy(2) ? 2 : 0;
        of(weights, Language::Ios) += of(weights, Language::Ios) > 0 && shape.indentsBy(1) ? 1 : 0;
        of(weights, Language::Frr) += of(weights, Language::Frr) > 0 && shape.shortExit ? 3 : 0;
    }
    // IOS XE is IOS, too; it is called so where it shows.
    if (of(weights, Language::IosXe) >= 4) {
        of(weights, Language::IosXe) += of(weights, Language::Ios);
        of(weights, Language::Ios) = 0;
    } else {
        of(weights, Language::Ios) += of(weights, Language::IosXe);
        of(weights, Language::IosXe) = 0;
    }
}

} // namespace

Detection detectNetwork(const TextLines &lines)
{
    const Shape shape(lines);
    if (shape.commands == 0)
        return {};
    Weights weights = weigh(lines, systemMarks());
    Weights shared = weigh(lines, commonMarks());
    const int common = of(shared, Language::Config) + (shape.exclamations >= 2 ? 1 : 0);
    weighShape(weights, shape, common);

    const auto best = std::max_element(weights.begin(), weights.end());
    int second = 0;
    for (auto other = weights.begin(); other != weights.end(); ++other)
        second = other == best ? second : std::max(second, *other);
    const auto language = Language(best - weights.begin());
    const int lead = *best - second;
    if (*best >= 9 && lead >= 4)
        return {language, Confidence::Certain};
    if (*best >= 5 && lead >= 2 && (common >= 1 || *best >= 8))
        return {language, Confidence::Likely};
    if (common + std::min(*best, 3) >= 5)
        return {Language::Config, Confidence::Likely};
    if (common >= 2 || *best >= 5)
        return {Language::Config, Confidence::Guess};
    return {};
}

} // namespace artiscope
