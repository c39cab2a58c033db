// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/linked.h"

#include "app/domain/humantime.h"
#include "app/session/reference.h"

#include <QSet>

#include <algorithm>

namespace artiscope {

namespace {

// Which ids go by a name, of those names that are asked about: one pass over everything, whatever is copied.
class Owners {
public:
    void ask(const QString &name) { m_ids.insert(name, {}); }
    void take(const QString &name, const QString &id)
    {
        if (const auto asked = m_ids.find(name); asked != m_ids.end())
            asked->insert(id);
    }
    [[nodiscard]] bool isOne(const QString &name) const { return m_ids.value(name).size() == 1; }

private:
    QHash<QString, QSet<QString>> m_ids;
};

// A label within its definition.
QString within(const Artifact &artifact)
{
    return artifact.definition.id + u'/' + artifact.target.label;
}

} // namespace

LinkPlace linkPlace(const Snapshot &snapshot)
{
    return {snapshot.branch, snapshot.at ? snapshot.at->toWire() : QString()};
}

QList<Link> linksTo(const QList<Artifact> &artifacts, const Link &base, const QList<Artifact> &all)
{
    Owners definitions;
    Owners targets;
    for (const Artifact &artifact : artifacts) {
        definitions.ask(artifact.definition.name);
        targets.ask(within(artifact));
    }
    QSet<QString> asked;
    for (const Artifact &artifact : artifacts)
        asked.insert(artifact.definition.id);
    for (const Artifact &artifact : all) {
        definitions.take(artifact.definition.name, artifact.definition.id);
        if (asked.contains(artifact.definition.id))
            targets.take(within(artifact), artifact.target.id);
    }
    QList<Link> links;
    for (const Artifact &artifact : artifacts) {
        Link link = base;
        const DefinitionRef &definition = artifact.definition;
        const TargetRef &target = artifact.target;
        link.definition =
            !definition.name.isEmpty() && definitions.isOne(definition.name) ? definition.name : definition.id;
        link.target = !target.label.isEmpty() && targets.isOne(within(artifact)) ? target.label : target.id;
        links << link;
    }
    return links;
}

Result<Artifact> resolveLinked(const Link &link, const QList<Artifact> &all)
{
    if (!link.artifactId.isEmpty()) {
        const auto found = std::ranges::find(all, link.artifactId, &Artifact::id);
        if (found != all.end())
            return *found;
        return Error{.kind = Error::Kind::Http, .reason = Error::Reason::NotFound, .subject = link.artifactId};
    }
    // Not the catalogue's: those may not be known to whoever may read no definitions.
    QSet<QString> seen;
    QList<Definition> definitions;
    for (const Artifact &artifact : all) {
        if (!seen.contains(artifact.definition.id)) {
            seen.insert(artifact.definition.id);
            definitions << Definition{.id = artifact.definition.id, .name = artifact.definition.name};
        }
    }
    const Result<Definition> definition = resolveDefinition(link.definition, definitions);
    if (!definition)
        return definition.error();
    Result<Artifact> artifact = resolveTarget(link.target, definition->ref(), all);
    if (!artifact) {
        Error error = artifact.error();
        error.subject = definition->name + u'/' + link.target;
        return error;
    }
    return artifact;
}

Result<Snapshot> resolvePlace(const LinkPlace &place, const QList<Branch> &branches, Instant now, const QTimeZone &zone)
{
    const auto branch = place.branch.isEmpty() ? std::ranges::find_if(branches, &Branch::isDefault)
                                               : std::ranges::find(branches, place.branch, &Branch::name);
    if (branch == branches.end())
        return Error{.kind = Error::Kind::Http, .reason = Error::Reason::BranchNotFound, .subject = place.branch};
    if (place.time.isEmpty())
        return Snapshot{branch->name, {}};
    const auto time = parseHumanTime(place.time, now, zone);
    if (!time)
        return time.error();
    return Snapshot{branch->name, *time};
}

std::optional<Profile> profileFor(const Link &link, const QList<Profile> &profiles, const QString &preferred)
{
    std::optional<Profile> found;
    for (const Profile &profile : profiles) {
        if (isOfServer(link, profile) && (!found || profile.id == preferred))
            found = profile;
    }
    return found;
}

} // namespace artiscope
