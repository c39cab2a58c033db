// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configrules.h"

namespace artiscope {

namespace {

// Entries with a number are put in order by that, wherever they stand: they are a set (configdiff.cpp).
constexpr OrderRule ciscoOrder[]{
    {"ip access-list", "", 0},
    {"ipv4 access-list", "", 0},
    {"ipv6 access-list", "", 0},
    {"mac access-list", "", 0},
    {"ip prefix-list", "", 0},
    {"ipv6 prefix-list", "", 0},
    {"route-policy", "", 0},
    {"if", "", 0}, // of a route-policy
    {"else", "", 0},
    {"elseif", "", 0},
    {"policy-map", "class", 0},
    {"aaa group server", "server", 1},
    {"aaa group server", "server-private", 1},
    {"certificate", "", 0, true},
    {"key-string", "", 0, true},
    {"", "access-list", 2},
    {"", "ipv6 access-list", 3},
    {"", "ip prefix-list", 3},
    {"", "ipv6 prefix-list", 3},
    {"", "ip as-path access-list", 4},
    {"", "bgp as-path access-list", 4},
    // By name, which on some systems stands behind a word for their kind.
    {"", "ip community-list standard", 4},
    {"", "ip community-list expanded", 4},
    {"", "ip community-list regexp", 4},
    {"", "ip community-list", 3},
    {"", "bgp community-list standard", 4},
    {"", "bgp community-list expanded", 4},
    {"", "bgp community-list", 3},
    {"", "ip extcommunity-list standard", 4},
    {"", "ip extcommunity-list expanded", 4},
    {"", "ip extcommunity-list regexp", 4},
    {"", "ip extcommunity-list", 3},
    {"", "bgp extcommunity-list standard", 4},
    {"", "bgp extcommunity-list expanded", 4},
    {"", "bgp extcommunity-list", 3},
    {"", "ip large-community-list standard", 4},
    {"", "ip large-community-list expanded", 4},
    {"", "ip large-community-list regexp", 4},
    {"", "ip large-community-list", 3},
    {"", "bgp large-community-list standard", 4},
    {"", "bgp large-community-list expanded", 4},
    {"", "bgp large-community-list", 3},
    // Asked one after the other, those of each VRF by themselves.
    {"", "radius-server host", 2},
    {"", "radius server", 2},
    {"", "tacacs server", 2},
    {"", "tacacs-server host", 2},
    {"", "ip name-server vrf", 4},
    {"", "ip name-server", 2},
    {"", "domain name-server", 2},
    {"", "domain vrf", 4},
    {"", "ip domain-list vrf", 4},
    {"", "ip domain-list", 2},
    {"", "ip domain list vrf", 5},
    {"", "ip domain list", 3},
    {"", "domain list", 2},
};

constexpr OrderRule junosOrder[]{
    {"policy-statement", "term", 0},
    {"filter", "term", 0},
    {"from-zone", "policy", 0},
    {"global", "policy", 0},
    {"rule-set", "rule", 0},
    {"name-server", "", 0},
    {"radius-server", "", 0},
    {"tacplus-server", "", 0},
    {"system", "set system name-server", 3},
};

constexpr OrderRule nokiaOrder[]{
    {"policy", "statement", 0},
    {"policy-statement", "named-entry", 0},
};

constexpr OrderRule nftablesOrder[]{{"chain", "", 0}};

constexpr OrderRule iptablesOrder[]{{"", "-A", 2}, {"", "-I", 2}};

constexpr OrderRule ifupdownOrder[]{
    {"iface", "pre-up", 1},
    {"iface", "up", 1},
    {"iface", "post-up", 1},
    {"iface", "pre-down", 1},
    {"iface", "down", 1},
    {"iface", "post-down", 1},
};

constexpr std::string_view ciscoClosers[]{"exit", "end", "quit", "exit-address-family", "exit-vrf", "exit-vnc",
    "exit-peer-policy", "exit-peer-session", "exit-af-interface", "exit-af-topology", "exit-sr-policy", "end-policy",
    "end-set", "endif", "Building configuration...", "Current configuration"};

constexpr std::string_view ciscoTexts[]{"description", "remark", "banner motd", "banner login", "banner exec",
    "banner incoming", "banner slip-ppp", "banner prompt-timeout", "authentication banner",
    "authentication fail-message", "snmp-server location", "snmp-server contact"};
constexpr std::string_view iniTexts[]{"="};

constexpr std::string_view nokiaClosers[]{"exit", "exit all", "echo"};
constexpr std::string_view iptablesClosers[]{"COMMIT"};

} // namespace

bool hasStatements(Language language)
{
    return language == Language::Ini || (language >= Language::Config && language <= Language::Ifupdown);
}

ConfigRules configRules(Language language)
{
    switch (language) {
    case Language::Config:
    case Language::Ios:
    case Language::IosXe:
    case Language::NxOs:
    case Language::Eos:
    case Language::Frr:
        return {ciscoOrder, ciscoClosers, ciscoTexts, false, true};
    case Language::IosXr:
        return {ciscoOrder, ciscoClosers, ciscoTexts, true, true};
    case Language::Junos:
    case Language::JunosSet:
        return {junosOrder, {}, {}, false, false};
    case Language::SrOs:
    case Language::SrOsMd:
    case Language::SrLinux:
        return {nokiaOrder, nokiaClosers, {}, false, false};
    case Language::Nftables:
        return {nftablesOrder, {}, {}, true, false};
    case Language::Iptables:
        return {iptablesOrder, iptablesClosers, {}, false, false};
    case Language::Ini:
        return {{}, {}, iniTexts, false, false};
    case Language::Ifupdown:
        return {ifupdownOrder, {}, {}, false, false};
    default:
        return {};
    }
}

} // namespace artiscope
