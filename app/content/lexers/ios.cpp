// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"aaa", "accounting", "authorization", "boot", "cdp", "class", "class-map",
    "clock", "crypto", "dhcp", "domain-name", "enable", "eq", "established", "flow", "ge", "hold-time", "hsrp",
    "inspect", "lacp", "le", "line", "log", "login", "next-hop-self", "passive-interface", "peer", "peer-group",
    "permit", "police", "policy", "policy-map", "pre-shared-key", "preempt", "priority", "priority-queue", "queue",
    "rd", "route-policy", "route-reflector-client", "send-community", "seq", "service-policy", "session-group",
    "soft-reconfiguration", "standby", "static", "subnets", "tacacs", "tcp", "timers", "track", "transport", "tunnel",
    "udp", "update-source", "username", "version", "vlan", "vrf", "vrrp", "vtp"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"identifier", Next::AsNumber},
    {"native", Next::Vlan},
    {"second-dot1q", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

// IOS and IOS XE.
constexpr CommandDialect dialect{.banner = CommandDialect::Banner::Delimited, .rules = rules, .keywords = keywords};

} // namespace

LexState lexIos(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
