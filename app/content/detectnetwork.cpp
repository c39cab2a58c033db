// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detectconfig.h"

#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <array>

namespace artiscope {

namespace {

enum System { Eos, Ios, IosXr, NxOs, Junos, JunosSet, Generic, SystemCount };

constexpr std::array<const char *, SystemCount> systemNames{
    "Arista EOS", "Cisco IOS", "Cisco IOS XR", "Cisco NX-OS", "Junos", "Junos (set)", "Configuration"};

// What lines of that system begin with, as they are written, and how much one of them says.
struct Mark {
    std::string_view beginning;
    System system;
    int weight;
};

constexpr Mark marks[]{
    {"! device: ", Eos, 6},
    {"!RANCID-CONTENT-TYPE: arista", Eos, 9},
    {"service routing protocols model", Eos, 9},
    {"transceiver qsfp default-mode", Eos, 9},
    {"management api ", Eos, 5},
    {"management ssh", Eos, 3},
    {"daemon TerminAttr", Eos, 9},
    {"interface Vxlan1", Eos, 5},
    {"interface Port-Channel", Eos, 3},
    {"interface Management1", Eos, 3},
    {"interface Management0", Eos, 3},
    {"spanning-tree mode mstp", Eos, 1},
    {"no aaa root", Eos, 6},
    {"ip virtual-router mac-address", Eos, 5},
    {"vrf instance ", Eos, 3},
    {"mlag configuration", Eos, 6},
    {"service timestamps", Ios, 6},
    {"service password-encryption", Ios, 4},
    {"boot-start-marker", Ios, 9},
    {"Building configuration...", Ios, 5},
    {"Current configuration : ", Ios, 6},
    {"ip cef", Ios, 3},
    {"line vty ", Ios, 2},
    {"line con 0", Ios, 4},
    {"interface GigabitEthernet", Ios, 2},
    {"interface FastEthernet", Ios, 2},
    {"interface TenGigabitEthernet", Ios, 2},
    {"vrf definition ", Ios, 3},
    {"!! IOS XR", IosXr, 9},
    {"interface MgmtEth0/", IosXr, 9},
    {"interface Bundle-Ether", IosXr, 5},
    {"interface GigabitEthernet0/0/0/", IosXr, 5},
    {"interface HundredGigE0/", IosXr, 5},
    {"route-policy ", IosXr, 3},
    {"!Command: show running-config", NxOs, 9},
    {"feature ", NxOs, 4},
    {"nv overlay evpn", NxOs, 9},
    {"vrf context ", NxOs, 6},
    {"interface nve1", NxOs, 6},
    {"interface Ethernet1/", NxOs, 1},
    {"boot nxos ", NxOs, 9},
    {"vdc ", NxOs, 5},
    {"set system host-name ", JunosSet, 9},
    {"set interfaces ", JunosSet, 3},
    {"set protocols ", JunosSet, 3},
    {"set routing-options ", JunosSet, 3},
    {"set version ", JunosSet, 6},
    {"set policy-options ", JunosSet, 3},
    {"groups {", Junos, 4},
    {"system {", Junos, 5},
    {"chassis {", Junos, 5},
    {"interfaces {", Junos, 5},
    {"protocols {", Junos, 4},
    {"routing-options {", Junos, 6},
    {"routing-instances {", Junos, 6},
    {"policy-options {", Junos, 6},
    {"## Last commit", Junos, 9},
    {"hostname ", Generic, 2},
    {"interface ", Generic, 1},
    {"router bgp ", Generic, 2},
    {"router ospf ", Generic, 2},
    {"ip route ", Generic, 2},
    {"vlan ", Generic, 1},
    {"ntp server ", Generic, 1},
    {"logging host ", Generic, 1},
    {"snmp-server ", Generic, 1},
    {"ip prefix-list ", Generic, 2},
    {"route-map ", Generic, 2},
    {"username ", Generic, 1},
};

// Interface names say which of EOS and NX-OS or IOS it is where nothing else does: "Ethernet1" or "Ethernet1/1".
void weighInterface(std::string_view line, std::array<int, SystemCount> &weights)
{
    constexpr std::string_view before = "interface Ethernet";
    if (!line.starts_with(before))
        return;
    const std::string_view number = line.substr(before.size());
    if (number.find('/') == std::string_view::npos)
        weights[Eos] += 2;
}

} // namespace

ConfigGuess guessConfig(const TextLines &lines)
{
    std::array<int, SystemCount> weights{};
    std::array<bool, std::size(marks)> seen{};
    int commands = 0;
    int braces = 0;
    int exclamations = 0;
    int deep = 0; // lines indented by three, as EOS does and no other
    int indented = 0;
    for (const std::string_view line : lines) {
        if (line.empty())
            continue;
        commands += line.front() != '!' && line.front() != '#';
        exclamations += line.front() == '!';
        braces += line.back() == ';' || line.back() == '{' || line.back() == '}';
        const size_t text = line.find_first_not_of(' ');
        indented += text != 0;
        deep += text == 3 || text == 6;
        for (size_t i = 0; i < std::size(marks); ++i) {
            // A thing said a hundred times is still one thing.
            if (!seen[i] && line.starts_with(marks[i].beginning)) {
                seen[i] = true;
                weights[marks[i].system] += marks[i].weight;
            }
        }
        if (exclamations < 400)
            weighInterface(line, weights);
    }
    if (commands == 0)
        return {};
    if (braces * 2 < commands)
        weights[Junos] = 0;
    if (indented > 0 && deep * 4 > indented * 3 && weights[Generic] > 0)
        weights[Eos] += 3;
    size_t best = 0;
    int known = 0;
    for (size_t i = 0; i < Generic; ++i) {
        known += weights[i];
        if (weights[i] > weights[best])
            best = i;
    }
    const bool likely = weights[Generic] >= 3 || (weights[Generic] >= 1 && exclamations >= 1);
    if (weights[best] >= 5 || (weights[best] >= 2 && likely))
        return {QString::fromLatin1(systemNames[best]), true};
    if (likely || known >= 4)
        return {QString::fromLatin1(systemNames[Generic]), likely};
    return {};
}

} // namespace artiscope
