// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"
#include "app/demo/sampleinventory.h"

#include <algorithm>

namespace artiscope::sample {

namespace {

QString roleText(Role role)
{
    switch (role) {
    case Role::Leaf:
        return QStringLiteral("leaf switch");
    case Role::Spine:
        return QStringLiteral("spine switch");
    case Role::Border:
        return QStringLiteral("border router");
    case Role::Firewall:
        return QStringLiteral("firewall");
    }
    return {};
}

QString failureText(Role role)
{
    switch (role) {
    case Role::Leaf:
        return QStringLiteral("Servers with two ports move to the other leaf of the rack within a second. "
                              "Servers with one port are **down** until it is back.");
    case Role::Spine:
        return QStringLiteral(
            "Nothing stops: three spines carry the load. Watch the uplinks, they run at up to 70 % then.");
    case Role::Border:
        return QStringLiteral(
            "The other border takes over; sessions that came in here start again. Tell the service desk.");
    case Role::Firewall:
        return QStringLiteral(
            "The pair fails over and keeps its sessions. If *both* are down, nothing reaches the shop.");
    }
    return {};
}

QString record(const QString &zone, const QString &name, const QString &type, const QString &content, int seconds)
{
    QString resource = name == QLatin1String("@") ? QStringLiteral("apex") : name;
    resource.replace(u'-', u'_').replace(u'.', u'_');
    return QStringLiteral(R"(
resource "dns_record" "%1_%2" {
  zone  = dns_zone.this.name # %3
  name  = "%4"
  type  = "%5"
  ttl   = %6
  value = "%7"
}
)")
        .arg(resource, type.toLower(), zone, name, type)
        .arg(seconds)
        .arg(content);
}

} // namespace

QByteArray renderHandbook(const RenderInput &input)
{
    const Device *found = device(input.target);
    if (!found)
        return {};
    QString links;
    const QList<Link> all = linksOf(*found);
    for (const Link &link : all.first(std::min<qsizetype>(all.size(), 6)))
        links += QStringLiteral("| `%1` | %2 | `%3` | %4 |\n").arg(link.port, link.peer, link.peerPort, link.cable);
    QString changes;
    const QStringList reasons = {QStringLiteral("first version"), QStringLiteral("second time server"),
        QStringLiteral("new VLANs described"), QStringLiteral("syslog to both collectors"),
        QStringLiteral("storm control on server ports"), QStringLiteral("priority of the root bridge"),
        QStringLiteral("spare parts checked"), QStringLiteral("contact of the data centre"),
        QStringLiteral("photograph of the rear"), QStringLiteral("escalation path shortened"),
        QStringLiteral("power feeds swapped"), QStringLiteral("maintenance window moved")};
    for (int version = input.version; version >= 0; --version)
        changes += QStringLiteral("- Revision %1: %2\n").arg(version + 1).arg(reasons.at(version % reasons.size()));
    const QString release =
        input.flavour == Flavour::EosUpgrade ? QStringLiteral("4.32.2F") : QStringLiteral("4.30.4M");
    const bool eos = found->role == Role::Leaf || found->role == Role::Spine;
    const QString text =
        QStringLiteral(R"(# %1

> A **%2** in %3, unit %4. On call? Start with [what to do when it is down](#when-it-is-down).

| | |
|---|---|
| Model | %5 |
| Serial number | `%6` |
| Software | %7 |
| Loopback | `%8` |
| Management | `%9` |
)")
            .arg(found->name, roleText(found->role), found->rack, QString::number(found->unit), found->model,
                found->serial, eos ? QStringLiteral("EOS %1").arg(release) : QStringLiteral("Junos 23.4R2"),
                found->loopback, found->management)
        + QStringLiteral(R"(
## Where it is connected

| Port | Peer | Port there | Cable |
|---|---|---|---|
%1
## When it is down

%2

1. Is it the device or the way to it? Ping the management address *and* the loopback.
2. Open the console: `ssh console-%3 -t %4`.
3. Look at what it says:

   ```
   %5
   ```

4. Nothing after ten minutes: take the spare from shelf **%6**.

### Before touching it

- [x] Somebody else knows that you are at it
- [x] The other device of the pair carries traffic
- [ ] Alarms are silenced for one hour
- [ ] The service desk has been told

## Contacts

* Network operations: extension 4100, day and night
* Data centre: extension 4700, 06:00 to 22:00
* Spare parts: see <https://parts.example.net/>

## Changes to this sheet

%7
---
*Rendered from the inventory. Corrections belong there, not here.*
)")
              .arg(links, failureText(found->role), found->rack.mid(5, 1), found->name,
                  eos ? QStringLiteral(
                      "show version | include Uptime\n   show interfaces status errdisabled\n   show bgp evpn summary")
                      : QStringLiteral(
                          "show chassis alarms\n   show interfaces terse | match down\n   show bgp summary"),
                  found->rack.mid(5).toUpper(), changes);
    return text.toUtf8();
}

QByteArray renderZone(const RenderInput &input)
{
    const auto found = std::find_if(
        zones().cbegin(), zones().cend(), [&input](const Zone &zone) { return zone.name == input.target; });
    if (found == zones().cend())
        return {};
    const int place = int(found - zones().cbegin());
    QString text = QStringLiteral(R"(# %1: %2

terraform {
  required_version = ">= 1.6"
}

locals {
  serial = %3
  tags = {
    managed_by = "infrahub"
    site       = "dc-west"
  }
}

resource "dns_zone" "this" {
  name        = "%1"
  description = "%2"
  primary     = "ns1.example.net"
  contact     = "hostmaster@example.net"

  soa {
    serial  = local.serial
    refresh = 7200
    retry   = 900
    expire  = 1209600
    minimum = 300
  }

  tags = local.tags
}
)")
                       .arg(found->name, found->purpose)
                       .arg(2026000 + place * 100 + input.version);
    const QString &zone = found->name;
    text += record(zone, QStringLiteral("@"), QStringLiteral("NS"), QStringLiteral("ns1.example.net."), 86400);
    text += record(zone, QStringLiteral("@"), QStringLiteral("A"), QStringLiteral("203.0.113.%1").arg(10 + place), 300);
    text += record(zone, QStringLiteral("www"), QStringLiteral("CNAME"), zone + u'.', 300);
    text += record(zone, QStringLiteral("@"), QStringLiteral("MX"), QStringLiteral("10 mx1.example.com."), 3600);
    text += record(zone, QStringLiteral("@"), QStringLiteral("TXT"), QStringLiteral("v=spf1 mx -all"), 3600);
    for (int number = 1; number <= 1 + input.version; ++number)
        text += record(zone, QStringLiteral("host-%1").arg(number, 2, 10, QLatin1Char('0')), QStringLiteral("A"),
            QStringLiteral("10.%1.%2.%3").arg(20 + place).arg(number / 8).arg(10 + number), 3600);
    if (input.flavour == Flavour::WebTier && zone.startsWith(QLatin1String("shop"))) {
        text += record(zone, QStringLiteral("cart"), QStringLiteral("A"), QStringLiteral("203.0.113.110"), 60);
        text += record(zone, QStringLiteral("checkout"), QStringLiteral("A"), QStringLiteral("203.0.113.120"), 60);
    }
    text += QStringLiteral("\noutput \"name_servers\" {\n  value = dns_zone.this.name_servers\n}\n");
    return text.toUtf8();
}

} // namespace artiscope::sample
