// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/changeorigin.h"

namespace artiscope {

namespace {

// Nothing: not known.
std::optional<bool> isSame(const std::optional<Artifact> &one, const std::optional<Artifact> &other)
{
    if (!one || !other)
        return !one && !other;
    if (one->storageId == other->storageId) // the bytes of one never change; without: neither was ever rendered
        return true;
    if (one->storageId.isEmpty() || other->storageId.isEmpty())
        return false;
    if (one->checksum.isEmpty() || other->checksum.isEmpty())
        return {};
    return one->checksum == other->checksum;
}

} // namespace

QString originWord(ChangeOrigin origin)
{
    switch (origin) {
    case ChangeOrigin::Branch:
        return QStringLiteral("branch");
    case ChangeOrigin::Default:
        return QStringLiteral("default");
    case ChangeOrigin::Both:
        break;
    }
    return QStringLiteral("both");
}

std::optional<ChangeOrigin> changeOrigin(const ArtifactChange &change, const std::optional<Artifact> &base)
{
    const std::optional<bool> asBefore = isSame(base, change.left);
    const std::optional<bool> asBeforeThere = isSame(base, change.right);
    if (!change.differs() || !asBefore || !asBeforeThere || (*asBefore && *asBeforeThere))
        return {};
    if (*asBefore)
        return ChangeOrigin::Branch;
    return *asBeforeThere ? ChangeOrigin::Default : ChangeOrigin::Both;
}

} // namespace artiscope
