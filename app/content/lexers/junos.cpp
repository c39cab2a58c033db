// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"accept", "apply-groups", "as-path", "cluster", "community", "discard", "except",
    "export", "family", "filter", "firewall", "from", "gigether-options", "import", "inactive", "instance-type",
    "interface-specific", "local-address", "native-vlan-id", "neighbor", "next-header", "next-table",
    "policy-statement", "prefix-list-filter", "reject", "route-distinguisher", "route-filter", "routing-instances",
    "routing-options", "security-zone", "static", "system", "target", "term", "then", "type", "unit", "vlans",
    "vrf-target", "vstp", "zones"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"ascii-text", Next::Secret},
    {"authentication-password", Next::Secret},
    {"hexadecimal", Next::Secret},
    {"members", Next::Vlan},
    {"plain-text-password-value", Next::Secret},
    {"simple-password", Next::Secret},
};
static_assert(isSortedBy(rules, &WordRule::word));

// Braces, or "set" commands of the same words.
constexpr CommandDialect dialect{
    .lineComments = "#", .hashComments = true, .braces = true, .rules = rules, .keywords = keywords};

} // namespace

LexState lexJunos(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
