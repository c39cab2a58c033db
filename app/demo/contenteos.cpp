// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"
#include "app/demo/sampleinventory.h"

#include <algorithm>

namespace artiscope::sample {

namespace {

QString header(const Device &device, const RenderInput &input)
{
    const QString release =
        input.flavour == Flavour::EosUpgrade ? QStringLiteral("4.32.2F") : QStringLiteral("4.30.4M");
    return QStringLiteral(R"(! device: %1 (%2, EOS-%3)
!
no aaa root
!
username admin privilege 15 role network-admin secret sha512 $6$uW3nT0cF$redacted
!
transceiver qsfp default-mode 4x10G
!
service routing protocols model multi-agent
!
logging buffered 2000 informational
logging host 192.0.2.200
%4!
hostname %1
ip name-server vrf MGMT 192.0.2.53
dns domain west.example.net
!
ntp local-interface vrf MGMT Management1
ntp server vrf MGMT %5 prefer
ntp server vrf MGMT 192.0.2.124
!
spanning-tree mode mstp
spanning-tree mst 0 priority %6
!
)")
        .arg(device.name, device.model, release,
            input.version >= 3 ? QStringLiteral("logging host 192.0.2.201\n") : QString(),
            input.version >= 2 ? QStringLiteral("192.0.2.125") : QStringLiteral("192.0.2.123"),
            input.version >= 5 ? QStringLiteral("8192") : QStringLiteral("16384"));
}

QList<Vlan> vlansFor(const RenderInput &input)
{
    const qsizetype count = std::min<qsizetype>(4 + input.version, vlans().size());
    QList<Vlan> result = vlans().first(count);
    if (input.flavour == Flavour::WebTier) {
        result.append({110, QStringLiteral("web-frontend"), QStringLiteral("load balancers of the shop")});
        result.append({120, QStringLiteral("web-backend"), QStringLiteral("application servers of the shop")});
    }
    std::sort(result.begin(), result.end(), [](const Vlan &a, const Vlan &b) { return a.id < b.id; });
    return result;
}

QString vlanSection(const QList<Vlan> &list)
{
    QString text;
    for (const Vlan &vlan : list)
        text += QStringLiteral("vlan %1\n   name %2\n!\n").arg(vlan.id).arg(vlan.name);
    return text + QStringLiteral("vrf instance MGMT\n!\nvrf instance blue\n!\n");
}

QString serverPorts(const Device &device, const QList<Vlan> &list, const RenderInput &input)
{
    QString text;
    for (int port = 1; port <= 8; ++port) {
        const Vlan &vlan = list.at((port + device.number) % list.size());
        const bool trunk = port % 3 == 0;
        const QString host = QStringLiteral("srv-%1-%2")
                                 .arg(device.rack.mid(5))
                                 .arg(port + (device.number % 2) * 8, 2, 10, QLatin1Char('0'));
        text += QStringLiteral("interface Ethernet%1\n   description %2 (%3)\n")
                    .arg(QString::number(port), host, vlan.purpose);
        if (trunk) {
            QStringList allowed;
            for (const Vlan &each : list)
                allowed.append(QString::number(each.id));
            text += QStringLiteral("   switchport trunk allowed vlan %1\n   switchport mode trunk\n")
                        .arg(allowed.join(u','));
        } else {
            text += QStringLiteral("   switchport access vlan %1\n").arg(vlan.id);
        }
        text += QStringLiteral("   spanning-tree portfast\n");
        if (input.version >= 4)
            text += QStringLiteral("   storm-control broadcast level 1\n");
        text += QStringLiteral("!\n");
    }
    return text;
}

QString uplinks(const Device &device)
{
    QString text;
    int spine = 0;
    const QList<Link> links = linksOf(device);
    for (const Link &link : links) {
        text += QStringLiteral(
            "interface %1\n   description to %2 %3\n   mtu 9214\n   no switchport\n   ip address 10.0.%4.%5/31\n!\n")
                    .arg(link.port, link.peer, link.peerPort)
                    .arg(++spine)
                    .arg(device.number * 2 + 1);
    }
    return text;
}

QString loopbacks(const Device &device, const QList<Vlan> &list)
{
    QString text = QStringLiteral(R"(interface Loopback0
   description EVPN overlay peering
   ip address %1/32
!
interface Loopback1
   description VXLAN tunnel source
   ip address 10.254.0.%2/32
!
interface Management1
   description out of band
   vrf MGMT
   ip address %3/25
!
)")
                       .arg(device.loopback)
                       .arg(10 + (device.number + 1) / 2)
                       .arg(device.management);
    for (const Vlan &vlan : list) {
        if (vlan.id >= 100)
            text += QStringLiteral(
                "interface Vlan%1\n   description %2\n   vrf blue\n   ip address virtual 10.%3.%4.1/24\n!\n")
                        .arg(vlan.id)
                        .arg(vlan.name)
                        .arg(vlan.id / 100)
                        .arg(vlan.id % 100);
    }
    text += QStringLiteral("interface Vxlan1\n   vxlan source-interface Loopback1\n   vxlan udp-port 4789\n");
    for (const Vlan &vlan : list)
        text += QStringLiteral("   vxlan vlan %1 vni %2\n").arg(vlan.id).arg(10000 + vlan.id);
    return text
        + QStringLiteral("   vxlan vrf blue vni 50001\n!\nip virtual-router mac-address 00:1c:73:00:00:99\n!\n"
                         "ip routing\nno ip routing vrf MGMT\nip routing vrf blue\n!\n"
                         "ip prefix-list PL-LOOPBACKS\n   seq 10 permit 10.255.0.0/24 eq 32\n   seq 20 permit "
                         "10.254.0.0/24 eq 32\n!\n"
                         "ip route vrf MGMT 0.0.0.0/0 192.0.2.1\n!\n"
                         "route-map RM-CONNECTED permit 10\n   match ip address prefix-list PL-LOOPBACKS\n!\n");
}

QString bgp(const Device &device, const QList<Vlan> &list, const RenderInput &input)
{
    QString text = QStringLiteral(R"(router bgp %1
   router-id %2
   maximum-paths 4 ecmp 4
   no bgp default ipv4-unicast
   neighbor UNDERLAY peer group
   neighbor UNDERLAY remote-as 65000
   neighbor UNDERLAY send-community
   neighbor UNDERLAY maximum-routes %3
   neighbor EVPN peer group
   neighbor EVPN remote-as 65000
   neighbor EVPN update-source Loopback0
   neighbor EVPN ebgp-multihop 3
   neighbor EVPN bfd
   neighbor EVPN send-community extended
)")
                       .arg(device.asn)
                       .arg(device.loopback)
                       .arg(input.version >= 1 ? 12000 + input.version * 500 : 12000);
    for (int spine = 1; spine <= 4; ++spine) {
        text +=
            QStringLiteral("   neighbor 10.0.%1.%2 peer group UNDERLAY\n   neighbor 10.0.%1.%2 description spine-0%1\n")
                .arg(spine)
                .arg(device.number * 2);
        text +=
            QStringLiteral("   neighbor 10.255.0.%1 peer group EVPN\n   neighbor 10.255.0.%1 description spine-0%1\n")
                .arg(spine);
    }
    text += QStringLiteral("   redistribute connected route-map RM-CONNECTED\n   !\n");
    for (const Vlan &vlan : list) {
        text += QStringLiteral(
            "   vlan %1\n      rd %2:%3\n      route-target both %3:%3\n      redistribute learned\n   !\n")
                    .arg(vlan.id)
                    .arg(device.loopback)
                    .arg(10000 + vlan.id);
    }
    text += QStringLiteral("   address-family evpn\n      neighbor EVPN activate\n   !\n   address-family ipv4\n"
                           "      neighbor UNDERLAY activate\n   !\n   vrf blue\n      rd %1:50001\n"
                           "      route-target import evpn 50001:50001\n      route-target export evpn 50001:50001\n"
                           "      redistribute connected\n!\n")
                .arg(device.loopback);
    return text;
}

} // namespace

QByteArray renderEos(const RenderInput &input)
{
    const Device *found = device(input.target);
    if (!found) // one of the many that only measuring asks for
        return QStringLiteral("hostname %1\n!\ninterface Loopback0\n   description revision %2\n!\nend\n")
            .arg(input.target)
            .arg(input.version)
            .toUtf8();
    const QList<Vlan> list = vlansFor(input);
    QString text = header(*found, input);
    text += vlanSection(list);
    text += serverPorts(*found, list, input);
    text += uplinks(*found);
    text += loopbacks(*found, list);
    text += bgp(*found, list, input);
    if (input.flavour == Flavour::EosUpgrade)
        text += QStringLiteral("management api gnmi\n   transport grpc default\n      vrf MGMT\n!\n");
    text += QStringLiteral("management api http-commands\n   no shutdown\n   !\n   vrf MGMT\n      no shutdown\n!\n"
                           "management ssh\n   idle-timeout 30\n   !\n   vrf MGMT\n      no shutdown\n!\nend\n");
    return text.toUtf8();
}

} // namespace artiscope::sample
