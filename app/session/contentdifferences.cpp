// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contentdifferences.h"

namespace artiscope {

ContentDifferences::ContentDifferences(const QList<ArtifactChange> &changes)
    : m_changes(changes),
      m_found(changes.size())
{
    m_places.reserve(changes.size());
    for (qsizetype place = 0; place < changes.size(); ++place)
        m_places.insert(changes.at(place).key(), place);
}

const ContentDifference *ContentDifferences::at(qsizetype place) const
{
    const std::optional<ContentDifference> &found = m_found.at(place);
    return found ? &*found : nullptr;
}

const ContentDifference *ContentDifferences::find(const ArtifactKey &key) const
{
    const qsizetype place = placeOf(key);
    return place < 0 ? nullptr : at(place);
}

void ContentDifferences::take(qsizetype place, ContentDifference difference)
{
    m_found[place] = std::move(difference);
    ++m_done;
}

} // namespace artiscope
