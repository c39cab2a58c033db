// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/gotoentry.h"

#include "app/models/artifactfilter.h"
#include "app/session/reference.h"

#include <QCoreApplication>
#include <QSet>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::GoTo)
};

} // namespace

QString goToKey(const GoToEntry &entry)
{
    return QString::number(int(entry.kind)) + u':' + entry.id;
}

QList<GoToEntry> artifactEntries(const QList<Artifact> &artifacts)
{
    QList<GoToEntry> entries;
    entries.reserve(artifacts.size());
    QList<GoToEntry> targets;
    QSet<QString> known;
    for (const Artifact &artifact : artifacts) {
        const QString kind = kindLabel(artifact.target.kind);
        entries << GoToEntry{.kind = GoToEntry::Kind::Artifact,
            .id = artifact.definition.id + u'/' + artifact.target.id,
            .text = artifactReference(artifact),
            .detail = artifact.contentType,
            .artifact = artifact.key()};
        if (known.contains(artifact.target.id))
            continue;
        known.insert(artifact.target.id);
        targets << GoToEntry{.kind = GoToEntry::Kind::Target,
            .id = artifact.target.id,
            .text = artifact.target.label,
            .detail = kind.isEmpty() ? Words::tr("all its artifacts") : Words::tr("%1: all its artifacts").arg(kind)};
    }
    return targets + entries;
}

QList<GoToEntry> definitionEntries(const QList<Definition> &definitions)
{
    QList<GoToEntry> entries;
    for (const Definition &definition : definitions)
        entries << GoToEntry{.kind = GoToEntry::Kind::Definition,
            .id = definition.id,
            .text = definition.name,
            .detail = Words::tr("definition")};
    return entries;
}

QList<GoToEntry> branchEntries(const QList<Branch> &branches)
{
    QList<GoToEntry> entries;
    for (const Branch &branch : branches)
        entries << GoToEntry{
            .kind = GoToEntry::Kind::Branch, .id = branch.name, .text = branch.name, .detail = Words::tr("branch")};
    return entries;
}

QList<GoToEntry> profileEntries(const QList<Profile> &profiles)
{
    QList<GoToEntry> entries;
    for (const Profile &profile : profiles)
        entries << GoToEntry{
            .kind = GoToEntry::Kind::Profile, .id = profile.id, .text = profile.name, .detail = Words::tr("server")};
    return entries;
}

} // namespace artiscope
