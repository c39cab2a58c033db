// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/networkwords.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// Sorted for the search. Names as EOS, IOS, IOS-XE, IOS-XR, NX-OS, Junos, Cumulus, SONiC and Linux write them.
constexpr std::array<std::string_view, 62> interfaceNames{"ae", "appgigabitethernet", "bdi", "bond", "br", "bridge",
    "bundle-ether", "bvi", "dp", "em", "ens", "et", "et-", "eth", "ethernet", "fa", "fastethernet",
    "fortygigabitethernet", "fortygige", "fourhundredgige", "fxp", "ge-", "gi", "gigabitethernet", "gr-", "hu",
    "hundredgige", "irb", "lag", "lo", "loopback", "lt-", "ma", "management", "me", "mgmt", "mgmteth", "nve", "po",
    "port-channel", "portchannel", "pw-ether", "recirc-channel", "reth", "se", "serial", "so-", "st", "swp", "te",
    "tengigabitethernet", "tengige", "tu", "tunnel", "tunnel-te", "twentyfivegige", "twohundredgige", "vl", "vlan",
    "vxlan", "xe-", "xp"};

constexpr std::array<std::string_view, 88> keywords{"access", "access-group", "access-list", "activate", "address",
    "address-family", "allowed", "area", "as-path", "authentication", "autonomous-system", "bfd", "bgp",
    "channel-group", "community", "context", "default-gateway", "description", "encapsulation", "encryption", "evpn",
    "exit", "export", "extended", "feature", "forwarding", "group", "host", "host-name", "hostname", "igmp", "import",
    "inet", "inet6", "interface", "interfaces", "ip", "ipv4", "ipv6", "isis", "keepalive", "l2vpn", "lldp", "local-as",
    "logging", "management", "map", "mask", "match", "mode", "mpls", "mtu", "multicast", "name-server", "neighbor",
    "network", "next-hop", "ntp", "ospf", "ospf3", "password", "permit", "pim", "policy-options", "port-security",
    "prefix-list", "protocol", "protocols", "redistribute", "remote-as", "route", "route-map", "route-target", "router",
    "router-id", "routing", "secret", "server", "shutdown", "snmp-server", "source", "spanning-tree", "ssh",
    "switchport", "trunk", "unicast", "vlan", "vrf"};

template <size_t N> constexpr bool isSorted(const std::array<std::string_view, N> &words)
{
    for (size_t i = 1; i < N; ++i) {
        if (!(words[i - 1] < words[i]))
            return false;
    }
    return true;
}

bool isIpv4(std::string_view word)
{
    int parts = 0;
    while (true) {
        size_t digits = 0;
        int value = 0;
        while (digits < word.size() && digits < 4 && isDigit(word[digits]))
            value = value * 10 + (word[digits++] - '0');
        if (digits == 0 || digits > 3 || value > 255)
            return false;
        ++parts;
        word.remove_prefix(digits);
        if (word.empty())
            return parts == 4;
        if (word.front() != '.' || parts == 4)
            return false;
        word.remove_prefix(1);
    }
}

bool isIpv6(std::string_view word)
{
    const size_t percent = word.find('%');
    if (percent != std::string_view::npos)
        word = word.substr(0, percent);
    const bool shortened = word.find("::") != std::string_view::npos;
    int groups = 0;
    int colons = 0;
    size_t digits = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        if (word[i] == ':') {
            ++colons;
            groups += digits > 0;
            digits = 0;
        } else if (isHexDigit(word[i])) {
            if (++digits > 4)
                return false;
        } else if (word[i] == '.') {
            const size_t colon = word.rfind(':');
            return colon != std::string_view::npos && isIpv4(word.substr(colon + 1)) && (shortened || groups == 6);
        } else {
            return false;
        }
    }
    groups += digits > 0;
    return shortened ? groups <= 7 && colons >= 2 && word.find(":::") == std::string_view::npos
                     : groups == 8 && colons == 7;
}

bool isMac(std::string_view word)
{
    const auto grouped = [word](size_t size, size_t group, char separator) {
        if (word.size() != size)
            return false;
        for (size_t i = 0; i < size; ++i) {
            const bool between = i % (group + 1) == group;
            if (between ? word[i] != separator : !isHexDigit(word[i]))
                return false;
        }
        return true;
    };
    return grouped(17, 2, ':') || grouped(17, 2, '-') || grouped(14, 4, '.');
}

} // namespace

bool isInterfaceName(std::string_view word)
{
    std::array<char, 24> name{};
    size_t length = 0;
    while (length < word.size() && length < name.size() && !isDigit(word[length])) {
        name[length] = lower(word[length]);
        ++length;
    }
    if (length == 0 || length == word.size() || length == name.size())
        return false;
    static_assert(isSorted(interfaceNames));
    if (!std::binary_search(interfaceNames.begin(), interfaceNames.end(), std::string_view(name.data(), length)))
        return false;
    // Numbers with slashes, sub-interfaces, ranges and lists: 1/1, 0/0/0.100, 1-4,7, and 1/1:0 for a breakout.
    return std::all_of(word.begin() + qsizetype(length), word.end(), [](char c) {
        return isDigit(c) || c == '/' || c == '.' || c == ':' || c == '-' || c == ',';
    }) && isDigit(word.back());
}

bool isNetworkAddress(std::string_view word)
{
    if (isMac(word))
        return true;
    const size_t slash = word.find('/');
    if (slash != std::string_view::npos) {
        const std::string_view length = word.substr(slash + 1);
        if (length.empty() || length.size() > 3 || !std::all_of(length.begin(), length.end(), isDigit))
            return false;
        word = word.substr(0, slash);
    }
    if (isIpv6(word))
        return true;
    const size_t colon = word.find(':'); // a port, or the number of a route distinguisher
    if (colon != std::string_view::npos && slash == std::string_view::npos) {
        const std::string_view port = word.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), isDigit))
            return false;
        word = word.substr(0, colon);
    }
    return isIpv4(word);
}

bool isConfigKeyword(std::string_view word)
{
    static_assert(isSorted(keywords));
    return std::binary_search(keywords.begin(), keywords.end(), word);
}

} // namespace artiscope
