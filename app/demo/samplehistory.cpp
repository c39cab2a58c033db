// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplehistory.h"

#include "app/demo/sampleinventory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace artiscope::sample {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

// Changes to the data that were rendered since, oldest first: how long ago, and by whom (index into people()).
struct Change {
    qint64 ago;
    int by;
};
constexpr std::array changes = {Change{68 * day + 3 * hour, 2}, Change{62 * day + 7 * hour, 1}, Change{55 * day, 3},
    Change{48 * day + 5 * hour, 2}, Change{41 * day + 2 * hour, 3}, Change{35 * day, 1}, Change{29 * day + 4 * hour, 2},
    Change{21 * day + 1 * hour, 1}, Change{14 * day + 6 * hour, 3}, Change{8 * day + 4 * hour, 2},
    Change{5 * day + 1 * hour, 1}, Change{52 * hour, 3}, Change{26 * hour, 1}, Change{7 * hour + 30 * minute, 2}};

// A fixed, well-mixed number for a name: which artifact a change touches.
quint32 mixed(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return quint32(quint8(hash.at(0))) << 16 | quint32(quint8(hash.at(1))) << 8 | quint8(hash.at(2));
}

QString deviceKind()
{
    return QStringLiteral("DcimDevice");
}

} // namespace

WorldBuilder::WorldBuilder(World &world, qint64 now) : m_world(world), m_now(now) { }

void WorldBuilder::build(int extraArtifacts, bool firstRenderingFails)
{
    addPeople();
    addBranches();
    addDefinitions();
    addMembers();
    addDefaultHistory();
    addSpecialCases(firstRenderingFails);
    addWebTier();
    addEosUpgrade();
    addEdits();
    addExtra(extraArtifacts);
}

void WorldBuilder::addPeople()
{
    for (const QString &label :
        {QStringLiteral("Admin"), QStringLiteral("pipeline"), QStringLiteral("netops"), QStringLiteral("m.keller")})
        m_world.m_people.append({stableId(QStringLiteral("account/") + label), label});
}

void WorldBuilder::addBranches()
{
    const auto add = [this](const QString &name, const QString &description, const QString &status, qint64 ago,
                         bool isDefault, Flavour flavour) {
        m_world.m_branches.append({stableId(QStringLiteral("branch/") + name), name, description, status,
            m_now - ago + 451, m_now - ago, isDefault, flavour});
    };
    add(QStringLiteral("main"), QStringLiteral("Default Branch"), QStringLiteral("OPEN"), 70 * day, true,
        Flavour::Main);
    add(QStringLiteral("upgrade-eos"), QStringLiteral("EOS 4.32 on row A, to be rebased before it goes on"),
        QStringLiteral("NEED_REBASE"), 42 * day, false, Flavour::EosUpgrade);
    add(QStringLiteral("add-web-tier"), QStringLiteral("VLANs 110 and 120 for the new shop, and two leafs more"),
        QStringLiteral("OPEN"), 3 * day, false, Flavour::WebTier);
}

void WorldBuilder::addDefinition(DefinitionName name, const QString &text, const QString &description,
    const QString &contentType, const QString &group, const QString &groupDescription, const QString &path,
    const QString &does)
{
    DefinitionFacts facts;
    facts.name = name;
    facts.id = stableId(QStringLiteral("definition/") + text);
    facts.text = text;
    facts.artifactName = text;
    facts.description = description;
    facts.contentType = contentType;
    facts.groupId = stableId(QStringLiteral("group/") + text);
    facts.groupLabel = group;
    facts.groupDescription = groupDescription;
    facts.transformId = stableId(QStringLiteral("transform/") + text);
    facts.transformName = text + QStringLiteral("_transform");
    facts.transformDescription = does;
    facts.path = path;
    facts.python = path.endsWith(QLatin1String(".py"));
    facts.queryId = stableId(QStringLiteral("query/") + text);
    facts.queryName = text + QStringLiteral("_query");
    facts.parameter = QStringLiteral("name__value");
    facts.mayGenerate = name != DefinitionName::DnsZone;
    m_world.m_definitions.append(facts);
}

void WorldBuilder::addDefinitions()
{
    addDefinition(DefinitionName::LeafConfig, QStringLiteral("leaf_config"),
        QStringLiteral("Running configuration of the leaf switches (EOS)"), QStringLiteral("text/plain"),
        QStringLiteral("leafs"), QStringLiteral("All leaf switches of DC West"),
        QStringLiteral("templates/eos/leaf.j2"),
        QStringLiteral("Joins interfaces, VLANs and BGP sessions of a leaf into its EOS configuration"));
    addDefinition(DefinitionName::BorderConfig, QStringLiteral("border_config"),
        QStringLiteral("Configuration of the border routers (Junos)"), QStringLiteral("text/plain"),
        QStringLiteral("borders"), QStringLiteral("Routers at the edge of the fabric"),
        QStringLiteral("templates/junos/border.j2"),
        QStringLiteral("Writes a border router's Junos configuration, in braces"));
    addDefinition(DefinitionName::Interfaces, QStringLiteral("interfaces"),
        QStringLiteral("Interfaces of a device as OpenConfig"), QStringLiteral("application/json"),
        QStringLiteral("network-devices"), QStringLiteral("Everything that has interfaces"),
        QStringLiteral("transforms/openconfig.py"),
        QStringLiteral("Maps a device's interfaces to the OpenConfig model"));
    addDefinition(DefinitionName::CableList, QStringLiteral("cable_list"),
        QStringLiteral("What is plugged in where, for the people in the room"), QStringLiteral("text/csv"),
        QStringLiteral("cabled-devices"), QStringLiteral("Devices with at least one cable"),
        QStringLiteral("transforms/cables.py"), QStringLiteral("Follows every cable of a device to its other end"));
    addDefinition(DefinitionName::RackElevation, QStringLiteral("rack_elevation"),
        QStringLiteral("Front view of a rack"), QStringLiteral("image/svg+xml"), QStringLiteral("racks"),
        QStringLiteral("Racks of room 2"), QStringLiteral("templates/rack.svg.j2"),
        QStringLiteral("Draws the front of a rack, unit by unit"));
    addDefinition(DefinitionName::Topology, QStringLiteral("topology"),
        QStringLiteral("Lab topology that mirrors the fabric"), QStringLiteral("application/yaml"),
        QStringLiteral("topologies"), QStringLiteral("Parts of the fabric that a lab mirrors"),
        QStringLiteral("transforms/topology.py"), QStringLiteral("Builds a lab topology from devices and their links"));
    addDefinition(DefinitionName::FirewallPolicy, QStringLiteral("firewall_policy"),
        QStringLiteral("Rules between two security zones"), QStringLiteral("application/xml"),
        QStringLiteral("security-policies"), QStringLiteral("Rules between two zones"),
        QStringLiteral("templates/policy.xml.j2"), QStringLiteral("Lists a policy's rules as the firewalls take them"));
    addDefinition(DefinitionName::DnsZone, QStringLiteral("dns_zone"),
        QStringLiteral("Records of a zone, for the DNS team alone to render"), QStringLiteral("application/hcl"),
        QStringLiteral("dns-zones"), QStringLiteral("Zones that the DNS team looks after"),
        QStringLiteral("templates/zone.tf.j2"), QStringLiteral("Writes the records of a zone as resources"));
    addDefinition(DefinitionName::Handbook, QStringLiteral("handbook"),
        QStringLiteral("What one needs to know on call"), QStringLiteral("text/markdown"),
        QStringLiteral("documented-devices"), QStringLiteral("Devices with a page in the handbook"),
        QStringLiteral("templates/handbook.md.j2"), QString());
}

int WorldBuilder::addTarget(const QString &label, const QString &kind)
{
    if (const auto known = m_targetByLabel.constFind(label); known != m_targetByLabel.cend())
        return *known;
    const int index = int(m_world.m_targets.size());
    m_world.m_targets.append({stableId(kind + u'/' + label), label, kind});
    m_targetByLabel.insert(label, index);
    return index;
}

void WorldBuilder::addMember(DefinitionName definition, int target)
{
    m_world.m_members[int(definition)].append(target);
}

void WorldBuilder::addMembers()
{
    for (const Device &device : devices()) {
        const int target = addTarget(device.name, deviceKind());
        if (device.role == Role::Leaf)
            addMember(DefinitionName::LeafConfig, target);
        if (device.role == Role::Border)
            addMember(DefinitionName::BorderConfig, target);
        for (const DefinitionName every :
            {DefinitionName::Interfaces, DefinitionName::CableList, DefinitionName::Handbook})
            addMember(every, target);
    }
    for (const Rack &rack : racks())
        addMember(DefinitionName::RackElevation, addTarget(rack.name, QStringLiteral("LocationRack")));
    for (const Topology &topology : topologies())
        addMember(DefinitionName::Topology, addTarget(topology.name, QStringLiteral("NetworkTopology")));
    for (const Policy &policy : policies())
        addMember(DefinitionName::FirewallPolicy, addTarget(policy.name, QStringLiteral("SecurityPolicy")));
    for (const Zone &zone : zones())
        addMember(DefinitionName::DnsZone, addTarget(zone.name, QStringLiteral("DnsZone")));
    for (const Device &device : webLeafs()) {
        const int target = addTarget(device.name, deviceKind());
        for (const DefinitionName definition : {DefinitionName::LeafConfig, DefinitionName::Interfaces,
                 DefinitionName::CableList, DefinitionName::Handbook})
            m_world.m_webMembers[int(definition)].append(target);
    }
}

int WorldBuilder::rowOf(DefinitionName definition, const QString &target) const
{
    const int index = m_targetByLabel.value(target);
    const auto found = std::find_if(m_world.m_rows.cbegin(), m_world.m_rows.cend(),
        [&](const ArtifactRow &row) { return row.definition == int(definition) && row.target == index; });
    return int(found - m_world.m_rows.cbegin());
}

void WorldBuilder::addContent(int index, const BranchFacts &branch, qint64 at, int version, int by)
{
    ArtifactRow &row = m_world.m_rows[index];
    const QByteArray text = render({m_world.m_definitions.at(row.definition).name,
        m_world.m_targets.at(row.target).label, version, branch.flavour});
    QList<Revision> &past = row.past[branch.name];
    const QString storageId = m_world.store(row, branch.name, at, text);
    past.append({at, QStringLiteral("Ready"), QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(),
        storageId, by, false, true, version});
}

int WorldBuilder::addArtifact(int definition, int target, qint64 since)
{
    ArtifactRow row;
    row.id = stableId(QStringLiteral("artifact/%1/%2")
                          .arg(m_world.m_definitions.at(definition).text, m_world.m_targets.at(target).label));
    row.definition = definition;
    row.target = target;
    row.past[m_world.m_branches.constFirst().name].append(
        {since, QStringLiteral("Pending"), {}, {}, 1, false, false, 0});
    m_world.m_rows.append(row);
    return int(m_world.m_rows.size() - 1);
}

void WorldBuilder::addDefaultHistory()
{
    const BranchFacts &main = m_world.m_branches.constFirst();
    const qint64 beginning = m_now - 70 * day + 20 * minute;
    int serial = 0;
    for (int definition = 0; definition < m_world.m_definitions.size(); ++definition) {
        QList<int> targets = m_world.m_members.value(definition);
        if (definition == int(DefinitionName::RackElevation))
            targets.append(
                addTarget(QStringLiteral("rack-lab"), QStringLiteral("LocationRack"))); // left the group since
        for (const int target : targets) {
            const QString label = m_world.m_targets.at(target).label;
            if (definition == int(DefinitionName::LeafConfig) && label == QLatin1String("leaf-16"))
                continue; // the one that is Pending
            const qint64 since = beginning + serial++ * 1731 * 1000;
            const int row = addArtifact(definition, target, since);
            addContent(row, main, since + 2'204'511, 0, 1);
            int version = 0;
            for (std::size_t number = 0; number < changes.size(); ++number) {
                const quint32 dice = mixed(QStringLiteral("%1/%2/%3").arg(definition).arg(label).arg(number));
                if (dice % 3 != 0)
                    continue;
                addContent(row, main, m_now - changes[number].ago + serial * 733'019 + dice % 1'000'000, ++version,
                    changes[number].by);
            }
        }
    }
}

void WorldBuilder::addSpecialCases(bool firstRenderingFails)
{
    const BranchFacts &main = m_world.m_branches.constFirst();
    int place = 0;
    for (const QString &label : {QStringLiteral("leaf-01"), QStringLiteral("leaf-02"), QStringLiteral("leaf-03")}) {
        const int row = rowOf(DefinitionName::LeafConfig, label);
        const int version = m_world.m_rows.at(row).past.value(main.name).constLast().version + 1;
        addContent(row, main, m_now - 12 * minute + ++place * 1'409'377, version, 2);
    }
    // Rendering failed: the content of before is still what is served.
    m_world.m_broken.insert({int(DefinitionName::LeafConfig), m_targetByLabel.value(QStringLiteral("leaf-04"))});
    QList<Revision> &failed =
        m_world.m_rows[rowOf(DefinitionName::LeafConfig, QStringLiteral("leaf-04"))].past[main.name];
    Revision error = failed.constLast();
    error.at = m_now - 3 * hour;
    error.status = QStringLiteral("Error");
    error.by = 1;
    error.newContent = false;
    failed.append(error);

    // Something was changed and changed back.
    const int handbook = rowOf(DefinitionName::Handbook, QStringLiteral("border-01"));
    const int before = m_world.m_rows.at(handbook).past.value(main.name).constLast().version;
    addContent(handbook, main, m_now - 44 * minute + 812'377, before + 1, 3);
    addContent(handbook, main, m_now - 41 * minute + 402'119, before, 3);

    addArtifact(int(DefinitionName::LeafConfig), m_targetByLabel.value(QStringLiteral("leaf-16")), m_now - 20 * minute);
    const int rack = addTarget(QStringLiteral("rack-b05"), QStringLiteral("LocationRack")); // no artifact yet
    addMember(DefinitionName::RackElevation, rack);
    if (firstRenderingFails)
        m_world.m_broken.insert({int(DefinitionName::RackElevation), rack});
}

void WorldBuilder::addWebTier()
{
    const BranchFacts &web = *m_world.branch(QStringLiteral("add-web-tier"));
    qint64 at = web.branchedFrom + 5 * hour;
    const auto again = [&](DefinitionName definition, const QString &label, int by) {
        const int row = rowOf(definition, label);
        const Revision *before = m_world.visible(m_world.m_rows.at(row), web, at);
        at += 2'113'409;
        addContent(row, web, at, before->version + 1, by);
    };
    for (int number = 1; number <= 6; ++number) {
        const QString label = QStringLiteral("leaf-%1").arg(number, 2, 10, QLatin1Char('0'));
        again(DefinitionName::LeafConfig, label, 3);
        again(DefinitionName::Interfaces, label, 3);
    }
    at = m_now - 22 * hour;
    for (const Device &device : webLeafs()) {
        const int target = m_targetByLabel.value(device.name);
        for (const DefinitionName definition : {DefinitionName::LeafConfig, DefinitionName::Interfaces,
                 DefinitionName::CableList, DefinitionName::Handbook}) {
            ArtifactRow row;
            row.id = stableId(QStringLiteral("artifact/add-web-tier/%1/%2").arg(int(definition)).arg(device.name));
            row.definition = int(definition);
            row.target = target;
            row.past[web.name].append({at, QStringLiteral("Pending"), {}, {}, 3, false, false, 0});
            m_world.m_rows.append(row);
            addContent(int(m_world.m_rows.size() - 1), web, at + 2'904'113, 0, 3);
            at += 4 * second;
        }
    }
    at = m_now - 5 * hour;
    again(DefinitionName::RackElevation, QStringLiteral("rack-a01"), 2);
    again(DefinitionName::Topology, QStringLiteral("fabric-west"), 2);
    again(DefinitionName::FirewallPolicy, QStringLiteral("internet-to-dmz"), 2);
    at = m_now - 50 * minute;
    again(DefinitionName::DnsZone, QStringLiteral("shop.example.com"), 3);
    again(DefinitionName::LeafConfig, QStringLiteral("leaf-01"), 3);
    m_world.remove(rowOf(DefinitionName::DnsZone, QStringLiteral("guest.example.net")), web, m_now - 26 * hour);
    m_world.m_webRemoved.insert(m_targetByLabel.value(QStringLiteral("guest.example.net")));
}

void WorldBuilder::addEosUpgrade()
{
    const BranchFacts &upgrade = *m_world.branch(QStringLiteral("upgrade-eos"));
    qint64 at = upgrade.branchedFrom + day;
    for (int number = 1; number <= 8; ++number) {
        const QString label = QStringLiteral("leaf-%1").arg(number, 2, 10, QLatin1Char('0'));
        for (const DefinitionName definition : {DefinitionName::LeafConfig, DefinitionName::Handbook}) {
            const int row = rowOf(definition, label);
            at += 1'870'221;
            addContent(row, upgrade, at, m_world.visible(m_world.m_rows.at(row), upgrade, at)->version, 2);
        }
    }
}

// Data that was edited and not rendered since, so that the next run changes some artifacts and leaves others.
void WorldBuilder::addEdits()
{
    for (int index = 0; index < m_world.m_rows.size(); index += 3) {
        for (const BranchFacts &branch : std::as_const(m_world.m_branches)) {
            if (const Revision *now = m_world.visible(m_world.m_rows.at(index), branch, m_now))
                m_world.m_edited.insert(branch.name + u'/' + QString::number(index), now->version + 1);
        }
    }
}

void WorldBuilder::addExtra(int count)
{
    const BranchFacts &main = m_world.m_branches.constFirst();
    for (int number = 1; number <= count; ++number) {
        const int target = addTarget(QStringLiteral("leaf-x%1").arg(number, 6, 10, QLatin1Char('0')), deviceKind());
        const bool isOften = number == 1; // rendered
        const int row =
            addArtifact(int(DefinitionName::LeafConfig), target, m_now - (isOften ? 69 : 30) * day + number);
        if (!isOften)
            addContent(row, main, m_now - 20 * day + number * 17, 0, 1);
        for (int version = 0; isOften && version < 20; ++version)
            addContent(row, main, m_now - 68 * day + version * 80 * hour + version * version * 733'019, version, 1);
        addMember(DefinitionName::LeafConfig, target);
    }
}

} // namespace artiscope::sample
