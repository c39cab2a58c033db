// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/profile.h"
#include "app/domain/snapshot.h"

namespace artiscope {

// What stands at the top of every page; of a source, beside the checksum of what is printed.
struct PageHead {
    QString title; // whose text it is: DEFINITION/TARGET
    QString place; // server, branch, as of when
    bool isOfSource = true; // whose lines have numbers
};

// `now`: the server's, which is said of what is not of another time.
[[nodiscard]] PageHead pageHead(
    const Profile &profile, const Artifact &artifact, const Snapshot &snapshot, Instant now);

} // namespace artiscope
