// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace artiscope::sample {

// A small data centre, made up: what the contents of all artifacts are rendered from. Plain values, the same every
// time.
enum class Role { Leaf, Spine, Border, Firewall };

struct Device {
    QString name; // leaf-07
    Role role = Role::Leaf;
    int number = 1; // 7
    QString rack; // rack-b02
    int unit = 1; // lowest height unit it fills
    int height = 1; // in units
    QString model;
    QString serial;
    int asn = 0;
    QString loopback; // without mask
    QString management;
};

struct Rack {
    QString name;
    QString row;
    QString room;
};

struct Link {
    QString device;
    QString port;
    QString peer;
    QString peerPort;
    QString cable; // label on the cable
    QString medium;
    int metres = 1;
};

struct Zone { // DNS
    QString name;
    QString purpose;
};

struct Policy { // firewall
    QString name;
    QString from;
    QString to;
    QString device;
};

struct Topology {
    QString name;
    QString title;
    QList<QString> devices;
};

struct Vlan {
    int id = 0;
    QString name;
    QString purpose;
};

[[nodiscard]] const QList<Device> &devices(); // 24, and the two leafs that only a branch has (see webLeafs)
[[nodiscard]] const QList<Device> &webLeafs();
[[nodiscard]] const Device *device(const QString &name); // of both; nullptr when unknown
[[nodiscard]] const QList<Rack> &racks();
[[nodiscard]] const QList<Zone> &zones();
[[nodiscard]] const QList<Policy> &policies();
[[nodiscard]] const QList<Topology> &topologies();
[[nodiscard]] const QList<Vlan> &vlans(); // in the order in which they were introduced
[[nodiscard]] QList<Link> linksOf(const Device &device); // uplinks and fabric ports, in port order

} // namespace artiscope::sample
