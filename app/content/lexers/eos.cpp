// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"aaa", "accounting", "agent", "api", "authorization", "boot", "cdp", "class",
    "class-map", "clock", "crypto", "daemon", "dhcp", "domain-name", "enable", "eq", "established", "exec", "flow",
    "ge", "hold-time", "hsrp", "http-commands", "inspect", "instance", "lacp", "le", "line", "local-interface", "log",
    "login", "maximum-paths", "maximum-routes", "mlag", "next-hop-self", "no-switchport", "ospf", "passive-interface",
    "peer", "peer-address", "peer-group", "peer-link", "permit", "police", "policy", "policy-map", "pre-shared-key",
    "preempt", "priority", "priority-queue", "privilege", "protocol", "queue", "rd", "reload-delay", "role",
    "route-policy", "route-reflector-client", "send-community", "seq", "service-policy", "session-group",
    "soft-reconfiguration", "standby", "static", "subnets", "tacacs", "tcp", "timers", "track", "transport", "tunnel",
    "udp", "update-source", "username", "version", "virtual-router", "vlan", "vrf", "vrrp", "vtp", "vxlan"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"identifier", Next::AsNumber},
    {"native", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

constexpr CommandDialect dialect{.banner = CommandDialect::Banner::UntilEof, .rules = rules, .keywords = keywords};

} // namespace

LexState lexEos(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
