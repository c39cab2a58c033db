// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"address-family", "bond", "bridge", "domain", "enable", "evpn", "fabric",
    "interface", "link", "loopback", "mac", "member", "nve", "off", "on", "peer", "peer-group", "router", "service",
    "set", "state", "static", "svi", "system", "type", "vni", "vrf", "vxlan"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"untagged", Next::Vlan},
    {"vlan", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

constexpr CommandDialect dialect{.lineComments = "#", .hashComments = true, .rules = rules, .keywords = keywords};

} // namespace

LexState lexNvue(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
