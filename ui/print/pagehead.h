// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/profile.h"
#include "app/domain/snapshot.h"

#include <QByteArray>

#include <optional>

namespace artiscope {

// What stands at the top of every page; of a source, beside its checksum.
struct PageHead {
    QString title; // whose text it is: DEFINITION/TARGET
    QString place; // server, branch, as of when
    // Of a source the bytes that the server has, whose checksum is told; its lines have numbers.
    std::optional<QByteArray> content;
};

// `now`: the server's, which is said of what is not of another time.
[[nodiscard]] PageHead pageHead(
    const Profile &profile, const Artifact &artifact, const QByteArray &content, const Snapshot &snapshot, Instant now);

} // namespace artiscope
