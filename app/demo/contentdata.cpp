// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"
#include "app/demo/sampleinventory.h"

#include <algorithm>

namespace artiscope::sample {

// JSON and YAML are written as text, as a template would: the order of keys is part of what one compares.

namespace {

QString openConfigInterface(const Link &link, const QString &address, const RenderInput &input)
{
    return QStringLiteral(R"(      {
        "name": "%1",
        "config": {
          "name": "%1",
          "type": "iana-if-type:ethernetCsmacd",
          "mtu": %2,
          "description": "to %3 %4",
          "enabled": true
        },
        "hold-time": { "config": { "up": %5, "down": 0 } }%6
      })")
        .arg(link.port)
        .arg(input.version >= 4 ? 9214 : 9200)
        .arg(link.peer, link.peerPort)
        .arg(input.version * 500)
        .arg(address);
}

QString routedAddress(const Device &device, int index)
{
    return QStringLiteral(R"(,
        "subinterfaces": {
          "subinterface": [
            {
              "index": 0,
              "openconfig-if-ip:ipv4": {
                "addresses": {
                  "address": [
                    { "ip": "10.0.%1.%2", "config": { "ip": "10.0.%1.%2", "prefix-length": 31 } }
                  ]
                }
              }
            }
          ]
        })")
        .arg(index)
        .arg(device.number * 2 + 1);
}

QString labNode(const Device &device, const RenderInput &input)
{
    const bool eos = device.role == Role::Leaf || device.role == Role::Spine;
    const QString image = eos ? QStringLiteral("ceos:4.30.%1M").arg(1 + input.version)
                              : QStringLiteral("vrnetlab/juniper_vjunos-router:23.4R2.%1").arg(input.version);
    return QStringLiteral("    %1:\n      kind: %2\n      image: %3\n      group: %4\n      mgmt-ipv4: 172.20.20.%5\n"
                          "      startup-config: configs/%1.cfg\n")
        .arg(device.name, eos ? QStringLiteral("arista_ceos") : QStringLiteral("juniper_vjunosrouter"), image,
            device.role == Role::Spine      ? QStringLiteral("spine")
                : device.role == Role::Leaf ? QStringLiteral("leaf")
                                            : QStringLiteral("edge"))
        .arg(device.management.section(u'.', 3));
}

} // namespace

QByteArray renderInterfaces(const RenderInput &input)
{
    const Device *found = device(input.target);
    if (!found)
        return {};
    QStringList entries;
    QList<Link> links = linksOf(*found);
    if (found->role == Role::Leaf) {
        for (int port = 1; port <= 4 + std::min(input.version, 6); ++port)
            links.append({found->name, QStringLiteral("Ethernet%1").arg(port),
                QStringLiteral("srv-%1-%2").arg(found->rack.mid(5)).arg(port, 2, 10, QLatin1Char('0')),
                QStringLiteral("eno1"), {}, {}, 3});
        if (input.flavour == Flavour::WebTier)
            links.append({found->name, QStringLiteral("Ethernet20"), QStringLiteral("web-lb-01"),
                QStringLiteral("eth0"), {}, {}, 3});
    }
    const qsizetype routed = linksOf(*found).size(); // the rest are switched, towards servers
    for (qsizetype index = 0; index < links.size(); ++index)
        entries.append(openConfigInterface(
            links.at(index), index < routed ? routedAddress(*found, int(index) + 1) : QString(), input));
    return QStringLiteral("{\n  \"openconfig-interfaces:interfaces\": {\n    \"interface\": [\n%1\n    ]\n  },\n"
                          "  \"openconfig-system:system\": {\n    \"config\": { \"hostname\": \"%2\", \"domain-name\": "
                          "\"west.example.net\" }\n  }\n}\n")
        .arg(entries.join(QStringLiteral(",\n")), found->name)
        .toUtf8();
}

QByteArray renderCables(const RenderInput &input)
{
    const Device *found = device(input.target);
    if (!found)
        return {};
    QString text = QStringLiteral("cable,from device,from port,to device,to port,medium,length m,note\n");
    const QList<Link> links = linksOf(*found);
    for (const Link &link : links) {
        text += QStringLiteral("%1,%2,%3,%4,%5,%6,%7,%8\n")
                    .arg(link.cable, link.device, link.port, link.peer, link.peerPort, link.medium)
                    .arg(link.metres)
                    .arg(link.metres > 25 ? QStringLiteral("\"tray 3, then duct \"\"B\"\"\"") : QString());
    }
    for (int number = 1; number <= 3 + input.version; ++number) {
        text += QStringLiteral("S%1%2,%3,%4,srv-%5-%6,eno%7,Cat 6a,%8,\n")
                    .arg(found->serial.right(2))
                    .arg(number, 2, 10, QLatin1Char('0'))
                    .arg(found->name,
                        found->role == Role::Leaf ? QStringLiteral("Ethernet%1").arg(number)
                                                  : QStringLiteral("console%1").arg(number))
                    .arg(found->rack.mid(5))
                    .arg(number, 2, 10, QLatin1Char('0'))
                    .arg(1 + number % 2)
                    .arg(2 + number % 3);
    }
    return text.toUtf8();
}

QByteArray renderTopology(const RenderInput &input)
{
    const auto found = std::find_if(topologies().cbegin(), topologies().cend(),
        [&input](const Topology &topology) { return topology.name == input.target; });
    if (found == topologies().cend())
        return {};
    QList<QString> names = found->devices;
    if (input.flavour == Flavour::WebTier && found->name == QLatin1String("fabric-west"))
        names.append({QStringLiteral("leaf-17"), QStringLiteral("leaf-18")});
    QString text = QStringLiteral(
        "# %1\nname: %2\n\nmgmt:\n  network: lab-%2\n  ipv4-subnet: 172.20.20.0/24\n\ntopology:\n  defaults:\n"
        "    env:\n      CLAB_MGMT_VRF: MGMT\n  nodes:\n")
                       .arg(found->title, found->name);
    for (const QString &name : std::as_const(names)) {
        if (const Device *each = device(name))
            text += labNode(*each, input);
    }
    text += QStringLiteral("\n  links:\n");
    for (const QString &name : std::as_const(names)) {
        const Device *each = device(name);
        const QList<Link> links = each ? linksOf(*each) : QList<Link>();
        for (const Link &link : links) {
            if (link.device < link.peer && names.contains(link.peer)) // each link once
                text +=
                    QStringLiteral("    - endpoints: [\"%1:%2\", \"%3:%4\"]\n")
                        .arg(link.device,
                            link.port.toLower().replace(QStringLiteral("ethernet"), QStringLiteral("eth")), link.peer,
                            link.peerPort.toLower().replace(QStringLiteral("ethernet"), QStringLiteral("eth")));
        }
    }
    return text.toUtf8();
}

QByteArray renderPolicy(const RenderInput &input)
{
    const auto found = std::find_if(
        policies().cbegin(), policies().cend(), [&input](const Policy &policy) { return policy.name == input.target; });
    if (found == policies().cend())
        return {};
    struct Rule {
        const char *name;
        const char *service;
        const char *action;
    };
    QList<Rule> rules = {{"web", "https", "permit"}, {"names", "dns", "permit"}, {"time", "ntp", "permit"},
        {"shell", "ssh", "deny"}, {"mail", "smtp", "permit"}, {"directory", "ldaps", "permit"},
        {"metrics", "prometheus", "permit"}, {"legacy", "telnet", "deny"}};
    rules = rules.first(std::min<qsizetype>(3 + input.version, rules.size()));
    if (input.flavour == Flavour::WebTier)
        rules.append({"shop", "https-8443", "permit"});
    QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- %1 on %2 -->\n"
                       "<configuration xmlns=\"urn:example:security\" revision=\"%3\">\n  <security>\n    <policies>\n"
                       "      <policy from-zone=\"%4\" to-zone=\"%5\">\n")
            .arg(found->name, found->device)
            .arg(input.version + 1)
            .arg(found->from, found->to);
    int number = 0;
    for (const Rule &rule : std::as_const(rules)) {
        ++number;
        text += QStringLiteral(
            "        <rule id=\"%1\" name=\"%2\">\n          <match>\n            <source>%3-net</source>\n"
            "            <destination>%4-net</destination>\n            <application>%5</application>\n"
            "          </match>\n          <then>\n            <%6/>\n            <log at=\"session-%7\"/>\n"
            "          </then>\n        </rule>\n")
                    .arg(number * 10)
                    .arg(QLatin1String(rule.name), found->from, found->to, QLatin1String(rule.service),
                        QLatin1String(rule.action), number % 2 ? QStringLiteral("close") : QStringLiteral("init"));
    }
    text += QStringLiteral("      </policy>\n      <default-policy><deny-all/></default-policy>\n    </policies>\n"
                           "  </security>\n</configuration>\n");
    return text.toUtf8();
}

} // namespace artiscope::sample
