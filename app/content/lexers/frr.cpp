// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"advertise", "advertise-all-vni", "bestpath", "bgp-default", "call", "capability",
    "exit-address-family", "exit-vrf", "extended-nexthop", "external", "frr", "ge", "integrated-vtysh-config",
    "internal", "ipv4-unicast", "l3vni", "le", "line", "log", "next-hop-self", "passive", "peer-group", "permit",
    "point-to-point", "rd", "remote", "route-reflector-client", "rpki", "send-community", "seq", "service", "set",
    "sla", "soft-reconfiguration", "timers", "update-source", "version", "vni", "vtysh-config", "watchfrr", "zebra"};
static_assert(isSortedBy(keywords));

constexpr CommandDialect dialect{.lineComments = "!#", .keywords = keywords};

} // namespace

LexState lexFrr(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
