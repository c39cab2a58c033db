// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleinventory.h"

namespace artiscope::sample {

namespace {

QString numbered(const QString &stem, int number)
{
    return QStringLiteral("%1-%2").arg(stem).arg(number, 2, 10, QLatin1Char('0'));
}

QString rackName(int index) // 0…7: a01…a04, b01…b04
{
    return QStringLiteral("rack-%1%2")
        .arg(QLatin1Char(index < 4 ? 'a' : 'b'))
        .arg(index % 4 + 1, 2, 10, QLatin1Char('0'));
}

Device leaf(int number)
{
    return {numbered(QStringLiteral("leaf"), number), Role::Leaf, number, rackName((number - 1) / 2 % 8),
        40 - (number - 1) % 2 - (number > 16 ? 2 : 0), 1, QStringLiteral("DCS-7050SX3-48YC8"),
        QStringLiteral("JPE2%1").arg(2130017 + number * 391), 65100 + number,
        QStringLiteral("10.255.0.%1").arg(10 + number), QStringLiteral("192.0.2.%1").arg(10 + number)};
}

QList<Device> allDevices()
{
    QList<Device> result;
    for (int number = 1; number <= 16; ++number)
        result.append(leaf(number));
    for (int number = 1; number <= 4; ++number)
        result.append({numbered(QStringLiteral("spine"), number), Role::Spine, number, rackName((number - 1) * 2), 34,
            2, QStringLiteral("DCS-7060CX2-32S"), QStringLiteral("JAS2%1").arg(1940211 + number * 173), 65000,
            QStringLiteral("10.255.0.%1").arg(number), QStringLiteral("192.0.2.%1").arg(1 + number)});
    for (int number = 1; number <= 2; ++number)
        result.append({numbered(QStringLiteral("border"), number), Role::Border, number, rackName(number * 4 - 1), 32,
            3, QStringLiteral("MX204"), QStringLiteral("BV%1").arg(40187 + number * 59), 64900,
            QStringLiteral("10.255.1.%1").arg(number), QStringLiteral("192.0.2.%1").arg(60 + number)});
    for (int number = 1; number <= 2; ++number)
        result.append({numbered(QStringLiteral("fw"), number), Role::Firewall, number, rackName(number * 4 - 1), 28, 2,
            QStringLiteral("SRX4200"), QStringLiteral("DC%1").arg(31870 + number * 7), 64910,
            QStringLiteral("10.255.2.%1").arg(number), QStringLiteral("192.0.2.%1").arg(70 + number)});
    return result;
}

} // namespace

const QList<Device> &devices()
{
    static const QList<Device> all = allDevices();
    return all;
}

const QList<Device> &webLeafs()
{
    static const QList<Device> all = {leaf(17), leaf(18)};
    return all;
}

const Device *device(const QString &name)
{
    for (const QList<Device> *list : {&devices(), &webLeafs()}) {
        for (const Device &candidate : *list) {
            if (candidate.name == name)
                return &candidate;
        }
    }
    return nullptr;
}

const QList<Rack> &racks()
{
    static const QList<Rack> all = [] {
        QList<Rack> result;
        for (int index = 0; index < 8; ++index)
            result.append({rackName(index), index < 4 ? QStringLiteral("A") : QStringLiteral("B"),
                QStringLiteral("DC West, room 2")});
        return result;
    }();
    return all;
}

const QList<Zone> &zones()
{
    static const QList<Zone> all = {
        {QStringLiteral("west.example.net"), QStringLiteral("devices and services of DC West")},
        {QStringLiteral("mgmt.example.net"), QStringLiteral("management addresses")},
        {QStringLiteral("shop.example.com"), QStringLiteral("the shop, public")},
        {QStringLiteral("api.example.com"), QStringLiteral("public interfaces")},
        {QStringLiteral("mail.example.com"), QStringLiteral("mail exchange")},
        {QStringLiteral("lab.example.net"), QStringLiteral("test equipment")},
        {QStringLiteral("voice.example.net"), QStringLiteral("telephony")},
        {QStringLiteral("storage.example.net"), QStringLiteral("storage network")},
        {QStringLiteral("guest.example.net"), QStringLiteral("guest network")},
        {QStringLiteral("status.example.com"), QStringLiteral("status page")},
    };
    return all;
}

const QList<Policy> &policies()
{
    static const QList<Policy> all = {
        {QStringLiteral("internet-to-dmz"), QStringLiteral("internet"), QStringLiteral("dmz"), QStringLiteral("fw-01")},
        {QStringLiteral("dmz-to-backend"), QStringLiteral("dmz"), QStringLiteral("backend"), QStringLiteral("fw-01")},
        {QStringLiteral("office-to-dmz"), QStringLiteral("office"), QStringLiteral("dmz"), QStringLiteral("fw-01")},
        {QStringLiteral("office-to-internet"), QStringLiteral("office"), QStringLiteral("internet"),
            QStringLiteral("fw-02")},
        {QStringLiteral("backend-to-storage"), QStringLiteral("backend"), QStringLiteral("storage"),
            QStringLiteral("fw-02")},
        {QStringLiteral("mgmt-to-any"), QStringLiteral("management"), QStringLiteral("any"), QStringLiteral("fw-02")},
    };
    return all;
}

const QList<Topology> &topologies()
{
    static const QList<Topology> all = [] {
        const auto names = [](int firstLeaf, int lastLeaf, int spines, bool edge) {
            QList<QString> result;
            for (int number = 1; number <= spines; ++number)
                result.append(numbered(QStringLiteral("spine"), number));
            for (int number = firstLeaf; number <= lastLeaf; ++number)
                result.append(numbered(QStringLiteral("leaf"), number));
            if (edge)
                result.append({QStringLiteral("border-01"), QStringLiteral("border-02"), QStringLiteral("fw-01"),
                    QStringLiteral("fw-02")});
            return result;
        };
        return QList<Topology>{
            {QStringLiteral("fabric-west"), QStringLiteral("The whole fabric of DC West"), names(1, 16, 4, true)},
            {QStringLiteral("row-a"), QStringLiteral("Row A with its spines"), names(1, 8, 4, false)},
            {QStringLiteral("row-b"), QStringLiteral("Row B with its spines"), names(9, 16, 4, false)},
            {QStringLiteral("edge"), QStringLiteral("Borders and firewalls"), names(1, 0, 2, true)},
            {QStringLiteral("pod-1"), QStringLiteral("Four leafs for acceptance tests"), names(1, 4, 2, false)},
            {QStringLiteral("mini"), QStringLiteral("The smallest fabric that routes"), names(1, 2, 1, false)},
        };
    }();
    return all;
}

const QList<Vlan> &vlans()
{
    static const QList<Vlan> all = {
        {10, QStringLiteral("management"), QStringLiteral("out-of-band and consoles")},
        {20, QStringLiteral("storage"), QStringLiteral("block storage, jumbo frames")},
        {30, QStringLiteral("hypervisors"), QStringLiteral("live migration")},
        {40, QStringLiteral("voice"), QStringLiteral("telephony gateways")},
        {210, QStringLiteral("build-farm"), QStringLiteral("continuous integration")},
        {220, QStringLiteral("databases"), QStringLiteral("clusters of the shop")},
        {230, QStringLiteral("monitoring"), QStringLiteral("collectors and probes")},
        {240, QStringLiteral("backup"), QStringLiteral("nightly copies")},
        {250, QStringLiteral("kubernetes"), QStringLiteral("nodes of the platform")},
        {260, QStringLiteral("directory"), QStringLiteral("accounts and certificates")},
        {270, QStringLiteral("mail"), QStringLiteral("mail relays")},
        {280, QStringLiteral("messaging"), QStringLiteral("queues of the platform")},
    };
    return all;
}

QList<Link> linksOf(const Device &of)
{
    QList<Link> result;
    const auto add = [&result, &of](
                         int port, const QString &peer, const QString &peerPort, const QString &medium, int metres) {
        const QString own = of.role == Role::Leaf || of.role == Role::Spine ? QStringLiteral("Ethernet%1").arg(port)
                                                                            : QStringLiteral("et-0/0/%1").arg(port - 1);
        result.append({of.name, own, peer, peerPort,
            QStringLiteral("W%1%2").arg(of.serial.right(3)).arg(port, 2, 10, QLatin1Char('0')), medium, metres});
    };
    const QString fibre = QStringLiteral("OM4 LC-LC");
    switch (of.role) {
    case Role::Leaf:
        for (int spine = 1; spine <= 4; ++spine)
            add(48 + spine, numbered(QStringLiteral("spine"), spine), QStringLiteral("Ethernet%1").arg(of.number),
                fibre, 10 + spine * 5);
        break;
    case Role::Spine:
        for (int number = 1; number <= 16; ++number)
            add(number, numbered(QStringLiteral("leaf"), number), QStringLiteral("Ethernet%1").arg(48 + of.number),
                fibre, 10 + of.number * 5);
        for (int number = 1; number <= 2; ++number)
            add(30 + number, numbered(QStringLiteral("border"), number), QStringLiteral("et-0/0/%1").arg(of.number - 1),
                QStringLiteral("OS2 MPO"), 20);
        break;
    case Role::Border:
        for (int spine = 1; spine <= 4; ++spine)
            add(spine, numbered(QStringLiteral("spine"), spine), QStringLiteral("Ethernet%1").arg(30 + of.number),
                QStringLiteral("OS2 MPO"), 20);
        add(9, numbered(QStringLiteral("fw"), of.number), QStringLiteral("et-0/0/0"), QStringLiteral("DAC"), 2);
        add(10, numbered(QStringLiteral("border"), 3 - of.number), QStringLiteral("et-0/0/9"),
            QStringLiteral("OS2 LC-LC"), 30);
        break;
    case Role::Firewall:
        add(1, numbered(QStringLiteral("border"), of.number), QStringLiteral("et-0/0/8"), QStringLiteral("DAC"), 2);
        add(2, numbered(QStringLiteral("fw"), 3 - of.number), QStringLiteral("et-0/0/1"), QStringLiteral("OS2 LC-LC"),
            30);
        break;
    }
    return result;
}

} // namespace artiscope::sample
