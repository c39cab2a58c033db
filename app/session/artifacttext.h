// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/profile.h"
#include "app/domain/snapshot.h"

namespace artiscope {

// An artifact as texts for the clipboard and for files. None of them ever holds a secret.

// The server's own web page of it.
[[nodiscard]] QUrl webPage(const Profile &profile, const Artifact &artifact, const Snapshot &snapshot);
// A command for a POSIX shell that fetches it; the credential is read from $INFRAHUB_API_TOKEN when it runs.
[[nodiscard]] QString curlCommand(const Profile &profile, const Artifact &artifact, const Snapshot &snapshot);
// "leaf_config-leaf-01.txt": safe on all systems.
[[nodiscard]] QString fileName(const Artifact &artifact);

} // namespace artiscope
