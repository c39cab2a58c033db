// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/networkkind.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool has(const Words &words, std::string_view word, size_t among)
{
    const auto end = words.begin() + std::ptrdiff_t(std::min(among, words.size()));
    return std::find(words.begin(), end, word) != end;
}

std::string_view wordAt(const Words &words, size_t place)
{
    return place < words.size() ? words[place] : std::string_view();
}

// "bgp as-path access-list NAME permit …", "ip community-list standard NAME …": how many words name such a list that is
// written in lines; 0: this is none.
size_t wordsOfPolicyList(const Words &words)
{
    if (!isOneOf(wordAt(words, 0), {"bgp", "ip"}))
        return 0;
    if (wordAt(words, 1) == "as-path")
        return wordAt(words, 2) == "access-list" ? 4 : 0;
    if (!isOneOf(wordAt(words, 1), {"community-list", "large-community-list", "extcommunity-list"}))
        return 0;
    return isOneOf(wordAt(words, 2), {"standard", "expanded", "regexp"}) ? 4 : 3;
}

bool beginsWithDigit(std::string_view word)
{
    return !word.empty() && isDigit(word.front());
}

} // namespace

Words wordsOf(std::string_view line, size_t maximum)
{
    Words words;
    size_t at = 0;
    while (words.size() < maximum) {
        while (at < line.size() && isSpace(line[at]))
            ++at;
        if (at == line.size())
            break;
        const size_t from = at;
        if (line[at] == '"') {
            at = std::min(line.find('"', at + 1), line.size() - 1) + 1;
        } else {
            while (at < line.size() && !isSpace(line[at]))
                ++at;
        }
        words.push_back(line.substr(from, at - from));
    }
    return words;
}

OutlineKind blockKind(const Words &words)
{
    const std::string_view first = wordAt(words, 0);
    if (first == "interface" || first == "iface") // ifupdown's
        return OutlineKind::Interface;
    if (wordsOfPolicyList(words) > 0)
        return OutlineKind::AccessList;
    if (first == "router" || isOneOf(first, {"bgp", "ospf", "ospfv3", "isis"}))
        return OutlineKind::Routing;
    if (first == "vrf" || first == "vprn" || (first == "ip" && wordAt(words, 1) == "vrf"))
        return OutlineKind::Vrf;
    if (first == "neighbor")
        return OutlineKind::Neighbor;
    if (isOneOf(first, {"acl", "ip-filter", "ipv6-filter", "mac-filter"}) || has(words, "access-list", 2))
        return OutlineKind::AccessList;
    if (first == "prefix-set" || has(words, "prefix-list", 2))
        return OutlineKind::PrefixList;
    if (isOneOf(first, {"route-map", "route-policy", "policy-statement"}))
        return OutlineKind::RouteMap;
    if (first == "vlan" && (beginsWithDigit(wordAt(words, 1)) || wordAt(words, 1) == "batch"))
        return OutlineKind::Vlan;
    return OutlineKind::Section;
}

std::optional<LineItem> lineItem(const Words &words, std::optional<OutlineKind> around)
{
    const std::string_view first = wordAt(words, 0);
    const OutlineKind kind = blockKind(words);
    if (around) {
        // What a block has many of. "vrf" and "vlan" in an interface say where it belongs and begin nothing.
        if (kind == OutlineKind::Neighbor && words.size() > 2)
            return LineItem{kind, 2};
        if ((kind == OutlineKind::Interface || kind == OutlineKind::Vrf) && around == OutlineKind::Routing
            && words.size() == 2)
            return LineItem{kind, 2};
        return std::nullopt;
    }
    switch (kind) {
    case OutlineKind::AccessList:
        if (first == "access-list")
            return LineItem{kind, 2};
        if (const size_t named = wordsOfPolicyList(words))
            return LineItem{kind, named};
        return LineItem{kind, words.size()};
    case OutlineKind::PrefixList:
        return LineItem{kind, 3};
    case OutlineKind::Interface:
    case OutlineKind::Routing:
        return words.size() > 1 ? std::optional(LineItem{kind, words.size()}) : std::nullopt;
    case OutlineKind::Vrf:
    case OutlineKind::RouteMap:
    case OutlineKind::Vlan:
        return LineItem{kind, words.size()};
    default:
        return std::nullopt;
    }
}

OutlineKind junosKind(const Words &path)
{
    if (path.empty())
        return OutlineKind::Section;
    const size_t depth = path.size() - 1;
    const std::string_view own = path.back().substr(0, path.back().find(' '));
    const std::string_view around = depth > 0 ? path[depth - 1] : std::string_view();
    const bool isNamed = own != path.back();
    if (isOneOf(around, {"interfaces", "interface"}) && depth == 1) // of Junos, and of NVUE
        return OutlineKind::Interface;
    if (isOneOf(around, {"routing-instances", "vrf"}))
        return OutlineKind::Vrf;
    if (isOneOf(around, {"protocols", "router"}))
        return OutlineKind::Routing;
    if (around == "vlans" || around == "bridge-domains")
        return OutlineKind::Vlan;
    // Of Nokia, whose names are words of the same line: "interface ethernet-1/1", "vprn \"blue\"".
    if (isNamed && isOneOf(own, {"interface", "subinterface"}))
        return OutlineKind::Interface;
    if (isNamed && isOneOf(own, {"network-instance", "vprn"}))
        return OutlineKind::Vrf;
    if (isNamed && isOneOf(own, {"ip-filter", "ipv6-filter", "mac-filter", "ipv4-filter", "acl-filter"}))
        return OutlineKind::AccessList;
    if (depth == 0)
        return OutlineKind::Section;
    if ((own == "router" && isNamed && around == "configure")
        || (isOneOf(own, {"bgp", "ospf", "ospf3", "isis"})
            && isOneOf(around.substr(0, around.find(' ')), {"router", "vprn"})))
        return OutlineKind::Routing;
    if (own == "neighbor")
        return OutlineKind::Neighbor;
    if (own == "filter" && has(path, "firewall", 1))
        return OutlineKind::AccessList;
    if ((own == "prefix-list" && around == "policy-options") || (own == "prefix-set" && around == "routing-policy"))
        return OutlineKind::PrefixList;
    if (own == "policy-statement" || (own == "policy" && around == "routing-policy"))
        return OutlineKind::RouteMap;
    return OutlineKind::Section;
}

} // namespace artiscope
