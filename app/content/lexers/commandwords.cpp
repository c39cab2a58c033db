// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"

#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <string>

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"access", "access-group", "access-list", "activate", "address", "address-family",
    "allowed", "any", "area", "as-path", "authentication", "autonomous-system", "bfd", "bgp", "channel-group",
    "community", "context", "default-gateway", "deny", "description", "encapsulation", "encryption", "evpn", "exit",
    "export", "extended", "feature", "forwarding", "group", "host", "host-name", "hostname", "igmp", "import", "inet",
    "inet6", "interface", "interfaces", "ip", "ipv4", "ipv6", "isis", "keepalive", "l2vpn", "lldp", "local-as",
    "logging", "management", "map", "mask", "match", "mode", "mpls", "mtu", "multicast", "name-server", "neighbor",
    "network", "next-hop", "ntp", "ospf", "ospf3", "password", "permit", "pim", "policy-options", "port-security",
    "prefix-list", "protocol", "protocols", "redistribute", "remote-as", "route", "route-map", "route-target", "router",
    "router-id", "routing", "secret", "server", "shutdown", "snmp-server", "source", "spanning-tree", "ssh",
    "switchport", "trunk", "unicast", "vlan", "vrf"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"as-number", Next::AsNumber},
    {"asn", Next::AsNumber},
    {"auth", Next::SnmpSecret},
    {"authentication-key", Next::Secret},
    {"authentication-password", Next::Secret},
    {"autonomous-system", Next::AsNumber},
    {"bgp", Next::AsNumber},
    {"community", Next::SnmpSecret},
    {"description", Next::Text},
    {"dot1Q", Next::Vlan},
    {"dot1q", Next::Vlan},
    {"eigrp", Next::AsNumber},
    {"encrypted-password", Next::Secret},
    {"host-name", Next::Text},
    {"hostname", Next::Text},
    {"interface", Next::Interface},
    {"key", Next::Secret},
    {"key-string", Next::Secret},
    {"local-as", Next::AsNumber},
    {"md5", Next::Secret},
    {"name", Next::Text},
    {"native-vlan-id", Next::Vlan},
    {"passphrase", Next::Secret},
    {"password", Next::Secret},
    {"peer-as", Next::AsNumber},
    {"pre-shared-key", Next::Secret},
    {"priv", Next::SnmpSecret},
    {"privacy-password", Next::Secret},
    {"psk", Next::Secret},
    {"remark", Next::Text},
    {"remote-as", Next::AsNumber},
    {"secret", Next::Secret},
    {"shared-secret", Next::Secret},
    {"vlan", Next::Vlan},
    {"vlan-id", Next::Vlan},
    {"vlan-id-list", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

Next find(std::string_view word, std::span<const WordRule> among)
{
    const auto found = std::ranges::lower_bound(among, word, {}, &WordRule::word);
    return found != among.end() && found->word == word ? found->next : Next::Nothing;
}

} // namespace

Next nextOf(std::string_view word, std::span<const WordRule> more)
{
    const Next own = find(word, more);
    return own == Next::Nothing ? find(word, rules) : own;
}

bool isCommandKeyword(std::string_view word, std::span<const std::string_view> more)
{
    return std::ranges::binary_search(keywords, word) || std::ranges::binary_search(more, word);
}

bool isLeader(std::string_view word)
{
    return isOneOf(word, {"no", "default", "set", "delete", "deactivate", "inactive:", "replace:", "protect:", "nv"});
}

bool isSecretKind(std::string_view word)
{
    return isOneOf(word,
        {"0", "5", "6", "7", "8", "8a", "9", "10", "128", "192", "256", "aes", "aes-128", "aes128", "aes-256", "aes256",
            "ascii-text", "clear", "cleartext", "des", "des56", "3des", "encrypted", "hash", "hash2", "hexadecimal",
            "hmac-md5", "hmac-sha-1", "hmac-sha-256", "localized", "plain", "plaintext", "priv", "sha", "sha1",
            "sha-256", "sha256", "sha512", "text", "to"});
}

bool isNoSecret(std::string_view word)
{
    return isOneOf(word,
        {"access", "address", "aging", "chain", "config-key", "context", "encryption", "generate", "history", "id",
            "length", "lifetime", "minimum", "mypubkey", "notify", "policy", "read", "rsa", "strength-check", "write",
            "zeroize"});
}

bool isVlanFiller(std::string_view word)
{
    return isOneOf(word,
        {"add", "all", "allowed", "except", "group", "id", "members", "none", "range", "remove", "tagged", "untagged",
            "vlan"});
}

bool isHash(std::string_view word)
{
    // A dollar sign, one or two letters or digits ("6", "14", "y", "2b"), a dollar sign, and what was hashed.
    const size_t second = word.starts_with('$') ? word.substr(0, 8).find('$', 1) : std::string_view::npos;
    return second != std::string_view::npos && second > 1 && word.size() > second + 3
        && std::all_of(word.begin() + 1, word.begin() + qsizetype(second),
            [](char c) { return isAsciiLetter(c) || isDigit(c) || c == '-'; });
}

bool isNumberList(std::string_view word, bool colons)
{
    return isDigit(word.front()) && std::all_of(word.begin(), word.end(), [colons](char c) {
        return isDigit(c) || c == ',' || c == '-' || (colons && c == ':');
    });
}

bool isAsNumber(std::string_view word)
{
    return isDigit(word.front()) && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; })
        && std::count(word.begin(), word.end(), '.') <= 1;
}

bool isInterfaceKind(std::string_view text)
{
    return isAsciiLetter(text.front()) && isInterfaceName(std::string(text.substr(0, 20)) + '1')
        && std::none_of(text.begin(), text.end(), isDigit);
}

} // namespace artiscope
