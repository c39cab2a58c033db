// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"action", "admin-state", "autonomous-system", "card", "chassis", "configure",
    "create", "customer", "default-action", "dhcp", "echo", "egress", "encap-type", "entry", "epipe", "ethernet",
    "exit", "filter", "gre", "ies", "ingress", "interface", "lag", "lsp", "mda", "mode", "neighbor", "no", "pim",
    "policy", "policy-statement", "port", "prefix", "route-distinguisher", "router", "sap", "sdp", "service", "sfm",
    "shutdown", "spoke-sdp", "static-route-entry", "system", "vpls", "vprn", "vrf-target"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"authentication-key", Next::Secret},
    {"connector", Next::Port},
    {"peer-as", Next::AsNumber},
    {"port", Next::Port},
    {"sap", Next::Port},
    {"vlan", Next::Vlan},
};
static_assert(isSortedBy(rules, &WordRule::word));

// The classic command line and the model-driven one, with braces or flat behind "/configure".
constexpr CommandDialect dialect{
    .lineComments = "#", .hashComments = true, .braces = true, .rules = rules, .keywords = keywords};

} // namespace

LexState lexSrOs(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
