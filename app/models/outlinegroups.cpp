// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/outlinegroups.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

struct Group {
    OutlineKind kind;
    const char *name;
    const char *words; // that the name says for all of them, and the dialects' words beside these
};

constexpr std::array groups{
    Group{OutlineKind::Interface, QT_TRANSLATE_NOOP("artiscope::Outline", "Interfaces"), "interface"},
    Group{OutlineKind::Vlan, QT_TRANSLATE_NOOP("artiscope::Outline", "VLANs"), "vlan"},
    Group{OutlineKind::Vrf, QT_TRANSLATE_NOOP("artiscope::Outline", "VRFs"), "ip vrf instance definition context"},
    Group{OutlineKind::AccessList, QT_TRANSLATE_NOOP("artiscope::Outline", "Access lists"),
        "ip ipv4 ipv6 mac access-list acl"},
    Group{OutlineKind::PrefixList, QT_TRANSLATE_NOOP("artiscope::Outline", "Prefix lists"),
        "ip ipv6 prefix-list prefix-set"},
    Group{OutlineKind::RouteMap, QT_TRANSLATE_NOOP("artiscope::Outline", "Route maps"), "route-map route-policy"},
};

const Group *groupOf(OutlineKind kind)
{
    const auto *const found =
        std::find_if(groups.begin(), groups.end(), [kind](const Group &group) { return group.kind == kind; });
    return found == groups.end() ? nullptr : found;
}

} // namespace

bool isGrouped(StructureKind structure, OutlineKind kind)
{
    // Junos has sections for these already.
    return structure == StructureKind::Indented && groupOf(kind);
}

QString groupName(OutlineKind kind)
{
    const Group *const group = groupOf(kind);
    return group ? QCoreApplication::translate("artiscope::Outline", group->name) : QString();
}

QString labelInGroup(const QString &label, StructureKind structure, const OutlineItem &item)
{
    if (item.parent >= 0 || !isGrouped(structure, item.kind))
        return label;
    const QStringList known = QString::fromLatin1(groupOf(item.kind)->words).split(u' ');
    QStringList words = label.split(u' ');
    while (words.size() > 1 && known.contains(words.constFirst()))
        words.removeFirst();
    return words.join(u' ');
}

} // namespace artiscope
