// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"aaa", "accounting", "anycast-gateway", "associate-vrf", "authorization", "boot",
    "cdp", "class", "class-map", "clock", "crypto", "dhcp", "domain-name", "enable", "eq", "established", "fabric",
    "feature-set", "flow", "forwarding", "ge", "hold-time", "hsrp", "ingress-replication", "inherit", "inspect", "lacp",
    "le", "line", "log", "login", "mcast-group", "member", "next-hop-self", "nv", "overlay", "passive-interface",
    "peer", "peer-group", "peer-keepalive", "peer-link", "permit", "police", "policy", "policy-map", "pre-shared-key",
    "preempt", "priority", "priority-queue", "queue", "rd", "route-policy", "route-reflector-client", "send-community",
    "seq", "service-policy", "session-group", "soft-reconfiguration", "standby", "static", "subnets", "suppress-arp",
    "tacacs", "tcp", "template", "timers", "track", "transport", "tunnel", "udp", "update-source", "username", "vdc",
    "version", "vlan", "vni", "vpc", "vrf", "vrrp", "vtp"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"identifier", Next::AsNumber},
    {"native", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

constexpr CommandDialect dialect{.banner = CommandDialect::Banner::Delimited, .rules = rules, .keywords = keywords};

} // namespace

LexState lexNxOs(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
