// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/foundset.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace artiscope {

namespace {

bool isByUnknown(const SetChange &one)
{
    return one.change != Change::Removed && one.accountId.isEmpty();
}

} // namespace

FoundSets foundSets(const QList<ChangeSet> &sets, const FoundSets &before)
{
    std::map<Instant, std::shared_ptr<const FoundSet>> known; // by when they began: no two do so at once
    QSet<QList<ArtifactKey>> lists;
    for (const std::shared_ptr<const FoundSet> &one : before) {
        known.emplace(one->set.begin, one);
        lists.insert(one->artifacts);
    }
    FoundSets found;
    found.reserve(sets.size());
    for (const ChangeSet &set : sets) {
        const auto same = known.find(set.begin);
        if (same != known.end() && same->second->set == set) {
            found << same->second;
            continue;
        }
        QList<ArtifactKey> artifacts;
        artifacts.reserve(set.changes.size());
        for (const SetChange &one : set.changes)
            artifacts << one.artifact.key();
        found << std::make_shared<const FoundSet>(FoundSet{.set = set,
            .artifacts = *lists.insert(artifacts), // the one that is there, if there is one
            .definitions = set.definitions(),
            .by = set.by(),
            .isByUnknown = std::ranges::any_of(set.changes, isByUnknown)});
    }
    return found;
}

} // namespace artiscope
