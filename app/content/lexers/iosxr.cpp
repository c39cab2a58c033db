// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"aaa", "accounting", "apply", "as-path-set", "authorization", "boot", "cdp",
    "class", "class-map", "clock", "community-set", "crypto", "destination", "dhcp", "domain-name", "done", "drop",
    "else", "elseif", "enable", "end-policy", "end-set", "endif", "eq", "established", "flow", "ge", "hold-time",
    "hsrp", "if", "in", "inspect", "lacp", "le", "line", "log", "login", "neighbor-group", "next-hop-self", "pass",
    "passive-interface", "peer", "peer-group", "permit", "police", "policy", "policy-map", "pre-shared-key", "preempt",
    "prefix-set", "priority", "priority-queue", "queue", "rd", "route-policy", "route-reflector-client",
    "send-community", "seq", "service-policy", "session-group", "soft-reconfiguration", "standby", "static", "subnets",
    "tacacs", "tcp", "then", "timers", "track", "transport", "tunnel", "udp", "update-source", "use", "username",
    "version", "vlan", "vrf", "vrrp", "vtp"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"second-dot1q", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

// Statements of route policies are commands too.
constexpr CommandDialect dialect{.banner = CommandDialect::Banner::Delimited, .rules = rules, .keywords = keywords};

} // namespace

LexState lexIosXr(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
