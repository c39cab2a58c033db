// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/outside.h"

#include "app/svg/names.h"

#include <algorithm>
#include <string_view>

namespace artiscope::svg {
namespace {

constexpr std::string_view blanks = " \t\r\n\"'";

// Of the drawing itself: "#id" and what is written out in it.
bool isInside(std::string_view address)
{
    const size_t begin = address.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return true;
    address.remove_prefix(begin);
    return address.front() == '#' || address.substr(0, 5) == "data:";
}

// url(…) in an attribute or a style sheet.
int externalUrls(std::string_view css)
{
    int found = 0;
    for (size_t at = css.find("url("); at != std::string_view::npos; at = css.find("url(", at + 4)) {
        const std::string_view rest = css.substr(at + 4);
        found += isInside(rest.substr(0, rest.find(')'))) ? 0 : 1;
    }
    return found;
}

// @import "sheet.css"; one with url(…) is counted there.
int imports(std::string_view css)
{
    constexpr std::string_view word = "@import";
    int found = 0;
    for (size_t at = css.find(word); at != std::string_view::npos; at = css.find(word, at + word.size())) {
        const size_t next = css.find_first_not_of(" \t\r\n", at + word.size());
        found += next != std::string_view::npos && css.substr(next, 4) != "url(" ? 1 : 0;
    }
    return found;
}

} // namespace

void Outside::count(const pugi::xml_node &element)
{
    const std::string_view name = localName(element.name());
    scripts += name == "script" ? 1 : 0;
    if (name == "style") {
        for (const pugi::xml_node part : element.children())
            externals += externalUrls(part.value()) + imports(part.value());
    }
    // Where a link leads is nothing that is loaded; a script is one whether or not it lies elsewhere.
    const bool loads = name != "a" && name != "script";
    for (const pugi::xml_attribute attribute : element.attributes()) {
        const std::string_view key = attribute.name();
        const std::string_view value = attribute.value();
        if (localName(attribute.name()) == "href")
            externals += loads && !isInside(value) ? 1 : 0;
        else if (key.size() > 2 && key.substr(0, 2) == "on")
            ++scripts;
        else if (key.substr(0, 5) != "xmlns")
            externals += externalUrls(value);
    }
}

} // namespace artiscope::svg
