// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detecttext.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isQuoted(std::string_view text)
{
    return text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
}

bool isKey(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isWordByte(c) || std::string_view("-./$@<>").find(c) != std::string_view::npos;
    });
}

// "key: value", where the value could be one: a plain one has no ": " of its own.
bool isYamlPair(std::string_view text)
{
    const size_t colon = text.find(": ");
    const bool bare = colon == std::string_view::npos;
    if (bare && !text.ends_with(':'))
        return false;
    const std::string_view key = bare ? text.substr(0, text.size() - 1) : text.substr(0, colon);
    if (!isQuoted(key) && !isKey(key) && !(key.starts_with('?') && key.size() > 2))
        return false;
    if (bare)
        return true;
    const std::string_view value = withoutBlanks(text.substr(colon + 2));
    if (value.empty() || std::string_view("\"'{[|>&*!#").find(value.front()) != std::string_view::npos)
        return true;
    return !contains(value, ": ") && std::string_view("%@`").find(value.front()) == std::string_view::npos;
}

bool beginsBlock(std::string_view text) // a block scalar
{
    const size_t last = text.find_last_of(" ");
    const std::string_view end = last == std::string_view::npos ? std::string_view() : text.substr(last + 1);
    return isOneOf(end, {"|", ">", "|-", ">-", "|+", ">+"});
}

} // namespace

// A document whose lines are keys and items, and deeper ones that go on with them.
Confidence looksLikeYaml(const TextLines &lines)
{
    int keys = 0;
    int items = 0;
    int nested = 0;
    int others = 0;
    bool marked = false;
    bool mail = false;
    int flow = 0;
    size_t last = 0; // indentation of the last key or item
    size_t block = std::string_view::npos; // of the key whose block scalar goes on
    for (const std::string_view line : lines) {
        const size_t indent = line.find_first_not_of(' ');
        if (indent == std::string_view::npos || line[indent] == '#')
            continue;
        if (block != std::string_view::npos && indent > block)
            continue;
        block = std::string_view::npos;
        std::string_view text = line.substr(indent);
        if (text == "---" || text.starts_with("--- ") || text.starts_with("%YAML")) {
            marked = marked || keys + items + others == 0;
            continue;
        }
        if (text == "..." || flow > 0) {
            flow += int(std::ranges::count_if(text, [](char c) { return c == '{' || c == '['; }))
                - int(std::ranges::count_if(text, [](char c) { return c == '}' || c == ']'; }));
            continue;
        }
        bool item = false;
        while (text.starts_with("- ") || text == "-") {
            item = true;
            text = withoutBlanks(text.substr(1));
        }
        const bool key = isYamlPair(text);
        if (beginsBlock(text))
            block = indent;
        if (key || item) {
            nested += indent > last || item;
            last = indent;
            mail = mail || text.starts_with("Subject: ") || text.starts_with("Received: ");
            const bool opens = key && (text.ends_with('{') || text.ends_with('['));
            flow += opens ? 1 : 0;
        } else if (indent <= last) {
            ++others;
        }
        keys += key;
        items += item && !key;
    }
    if (mail || keys == 0)
        return Confidence::Unsure;
    if (others > 0) // a mistake or two in many lines that look like it
        return keys >= 4 && nested >= 1 && others * 8 <= keys + items ? Confidence::Guess : Confidence::Unsure;
    if ((marked && keys + items >= 2) || (keys >= 4 && nested >= 1))
        return Confidence::Certain;
    if (marked || (keys >= 2 && keys * 4 >= items))
        return Confidence::Likely;
    return keys >= 2 ? Confidence::Guess : Confidence::Unsure;
}

} // namespace artiscope
