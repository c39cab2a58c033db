// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace artiscope {

// The columns of ArtifactModel; the numbers are kept in settings, so new ones go to the end.
enum class ArtifactColumn {
    Artifact,
    Target,
    Kind,
    Definition,
    Status,
    Type,
    Changed,
    By,
    Checksum,
    StorageId,
    Change,
    Lines
};
inline constexpr int artifactColumnCount = int(ArtifactColumn::Lines) + 1;

// What ArtifactModel tells of a row beside its texts, the same in each column.
enum ArtifactRole {
    ArtifactRole = Qt::UserRole + 1, // the Artifact
    KeyRole, // its ArtifactKey
    StatusRole, // its ArtifactStatus, as int
    ChangeRole, // its Change, as int; invalid: nothing is compared, or not known yet
    OriginRole, // its ChangeOrigin, as int; invalid: nobody wants to know, or it is not known
    LinesRole, // its ChangedLines; invalid: nothing is compared, or they are not counted, or could not be
    DetailKnownRole, // bool: whether when it was changed and by whom is known
};

// How many lines of an artifact differ.
struct ChangedLines {
    qsizetype added = 0;
    qsizetype removed = 0;
    bool operator==(const ChangedLines &) const = default;
};

} // namespace artiscope

Q_DECLARE_METATYPE(artiscope::ChangedLines)
