// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"accept", "add", "arp", "bridge", "chain", "comment", "counter", "ct", "daddr",
    "define", "dnat", "dport", "drop", "elements", "elif", "established", "filter", "flags", "flush", "forward", "goto",
    "hook", "icmp", "icmpv6", "iif", "include", "inet", "ingress", "input", "invalid", "jump", "l4proto", "limit",
    "log", "masquerade", "meta", "netdev", "new", "oif", "output", "policy", "postrouting", "prefix", "prerouting",
    "priority", "protocol", "rate", "redirect", "reject", "related", "return", "ruleset", "saddr", "set", "size",
    "snat", "sport", "state", "table", "tcp", "timeout", "type", "udp"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"iif", Next::Interface},
    {"iifname", Next::Interface},
    {"oif", Next::Interface},
    {"oifname", Next::Interface},
};
static_assert(isSortedBy(rules, &WordRule::word));

constexpr CommandDialect dialect{
    .lineComments = "#", .hashComments = true, .braces = true, .rules = rules, .keywords = keywords};

} // namespace

LexState lexNftables(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
