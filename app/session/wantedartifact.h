// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/artifact.h"

#include <QList>

#include <functional>
#include <optional>

namespace artiscope {

class Workspace;

// What somebody wants to be shown, as `resolve` finds it in a list: among the artifacts of the snapshot that is shown,
// else among those that only the one has that is compared with. Nothing: both are still being compared. Where that
// failed, it is why nobody knows. Main thread; of an open workspace whose catalogue is listed.
[[nodiscard]] std::optional<Result<Artifact>> wantedArtifact(
    const Workspace &workspace, const std::function<Result<Artifact>(const QList<Artifact> &)> &resolve);

} // namespace artiscope
