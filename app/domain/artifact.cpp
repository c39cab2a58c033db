// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/artifact.h"

#include "app/domain/revision.h"

namespace artiscope {

QString statusWord(ArtifactStatus status)
{
    switch (status) {
    case ArtifactStatus::Pending:
        return QStringLiteral("Pending");
    case ArtifactStatus::Processing:
        return QStringLiteral("Processing");
    case ArtifactStatus::Ready:
        return QStringLiteral("Ready");
    case ArtifactStatus::Error:
        return QStringLiteral("Error");
    case ArtifactStatus::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

ArtifactStatus statusFromWord(QStringView word)
{
    for (const auto status :
        {ArtifactStatus::Pending, ArtifactStatus::Processing, ArtifactStatus::Ready, ArtifactStatus::Error}) {
        if (word == statusWord(status))
            return status;
    }
    return ArtifactStatus::Unknown;
}

bool isBetter(const Artifact &artifact, const Artifact &known)
{
    if (known.storageId.isEmpty() != artifact.storageId.isEmpty())
        return known.storageId.isEmpty();
    const std::optional<Instant> made = timeInStorageId(artifact.storageId);
    const std::optional<Instant> before = timeInStorageId(known.storageId);
    if (made && before && made != before)
        return *made > *before;
    return artifact.id < known.id;
}

} // namespace artiscope
