// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/revision.h"

namespace artiscope {

Artifact asOf(Artifact artifact, const Revision &revision)
{
    artifact.storageId = revision.storageId;
    artifact.checksum = revision.checksum;
    return artifact;
}

std::optional<Instant> timeInStorageId(QStringView storageId)
{
    // As a UUID is written: 8-4-4 digits are the 64 bits of the time.
    if (storageId.size() != 36 || storageId.at(8) != u'-' || storageId.at(13) != u'-')
        return {};
    const QString digits =
        storageId.first(8).toString() + storageId.sliced(9, 4).toString() + storageId.sliced(14, 4).toString();
    bool isNumber = false;
    const quint64 nanoseconds = digits.toULongLong(&isNumber, 16);
    constexpr quint64 earliest = 1'577'836'800'000'000'000; // 2020: there was no such server before
    constexpr quint64 latest = 4'102'444'800'000'000'000; // 2100
    if (!isNumber || nanoseconds < earliest || nanoseconds > latest)
        return {};
    return Instant{qint64(nanoseconds / 1000)};
}

} // namespace artiscope
