// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace artiscope {

// Words of network configurations, as bytes; used for colours and for telling what a text is.

[[nodiscard]] bool isInterfaceName(std::string_view word); // Ethernet1/1, Po10, ge-0/0/0.100, swp1
[[nodiscard]] bool isNetworkAddress(std::string_view word); // IPv4, IPv6, with or without prefix length or port; MAC
[[nodiscard]] bool isSecretName(std::string_view name); // "snmp_community", "pre-shared-key": of a setting

} // namespace artiscope
