// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr std::string_view keywords[]{"address", "bond-master", "bond-mode", "bond-slaves", "bridge-ports",
    "bridge-vlan-aware", "clag-id", "clagd-peer-ip", "dhcp", "dns-nameservers", "down", "gateway", "inet", "inet6",
    "loopback", "manual", "mtu", "netmask", "post-down", "post-up", "pre-down", "pre-up", "static", "up",
    "vlan-raw-device", "vrf", "vrf-table", "vxlan-id", "vxlan-local-tunnelip"};
static_assert(isSortedBy(keywords));

constexpr WordRule rules[]{
    {"alias", Next::Text},
    {"allow-hotplug", Next::Interface},
    {"auto", Next::Interface},
    {"bridge-access", Next::Vlan},
    {"bridge-pvid", Next::Vlan},
    {"bridge-vids", Next::Vlan},
    {"iface", Next::Interface},
    {"vlan-id", Next::Vlan},
    {"vlan-raw-device", Next::Interface},
    {"wireless-key", Next::Secret},
    {"wpa-passphrase", Next::Secret},
    {"wpa-psk", Next::Secret},
};
static_assert(isSortedBy(rules, &WordRule::word));

// /etc/network/interfaces.
constexpr CommandDialect dialect{.lineComments = "#", .rules = rules, .keywords = keywords};

} // namespace

LexState lexIfupdown(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
