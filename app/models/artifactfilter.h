// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeorigin.h"

#include <QList>
#include <QSet>

#include <array>

namespace artiscope {

// What a person can choose by, beside the text and the definition.
enum class Facet { Status, ContentType, Kind, Change, Origin, SameChange };
inline constexpr int facetCount = 6;

// What matters first.
inline constexpr std::array allChanges{
    Change::Changed, Change::Added, Change::Removed, Change::NotComparable, Change::Unchanged};
inline constexpr std::array allOrigins{ChangeOrigin::Both, ChangeOrigin::Branch, ChangeOrigin::Default};

// Which artifacts of a snapshot are to be seen. Empty means all.
struct ArtifactFilter {
    QString text; // all of its words must be found in name, target, kind or definition, in any case
    QString definitionId;
    QSet<QString> statuses; // statusWord()
    QSet<QString> contentTypes;
    QSet<QString> kinds; // schema kinds
    QSet<QString> changes; // changeWord()
    QSet<QString> origins; // originWord()
    QSet<QString> sameChanges; // SameChanges::groupOf()

    [[nodiscard]] const QSet<QString> &of(Facet facet) const { return this->*memberOf(facet); }
    [[nodiscard]] QSet<QString> &of(Facet facet) { return this->*memberOf(facet); }
    [[nodiscard]] bool isEmpty() const { return *this == ArtifactFilter(); }
    // Whether it depends on what artifacts are compared with.
    [[nodiscard]] bool asksForChanges() const
    {
        return !changes.isEmpty() || !origins.isEmpty() || !sameChanges.isEmpty();
    }
    bool operator==(const ArtifactFilter &) const = default;

private:
    static QSet<QString> ArtifactFilter::*memberOf(Facet facet)
    {
        switch (facet) {
        case Facet::Status:
            return &ArtifactFilter::statuses;
        case Facet::ContentType:
            return &ArtifactFilter::contentTypes;
        case Facet::Kind:
            return &ArtifactFilter::kinds;
        case Facet::Change:
            return &ArtifactFilter::changes;
        case Facet::Origin:
            return &ArtifactFilter::origins;
        case Facet::SameChange:
            break;
        }
        return &ArtifactFilter::sameChanges;
    }
};

// One choice within a facet.
struct FacetValue {
    QString value; // as ArtifactFilter has it
    QString label; // for people
    int count = 0; // artifacts that have it, all other filters applied
    bool active = false;
    bool operator==(const FacetValue &) const = default;
};

// A schema kind without its namespace: "DcimDevice" is a "Device".
[[nodiscard]] QString kindLabel(const QString &kind);

} // namespace artiscope
