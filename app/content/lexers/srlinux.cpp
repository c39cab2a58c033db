// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"acl", "admin-state", "afi-safi", "bgp-evpn", "bgp-vpn", "bridge-table",
    "disable", "enable", "ethernet-segment", "export-policy", "false", "group", "import-policy", "ip-vrf",
    "ipv4-unicast", "mac-vrf", "network-instance", "next-hop-group", "peer-group", "policy", "prefix-length",
    "prefix-set", "route-distinguisher", "route-target", "routing-policy", "static-routes", "subinterface", "system",
    "true", "tunnel-interface", "type", "vlan-tagging", "vni", "vxlan-interface"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"autonomous-system", Next::AsNumber},
    {"vlan-id", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

// Braces, or "set / …" commands of the same words.
constexpr CommandDialect dialect{
    .lineComments = "#", .hashComments = true, .braces = true, .rules = rules, .keywords = keywords};

} // namespace

LexState lexSrLinux(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
