// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/wantedartifact.h"

#include "app/session/workspace.h"

namespace artiscope {

std::optional<Result<Artifact>> wantedArtifact(
    const Workspace &workspace, const std::function<Result<Artifact>(const QList<Artifact> &)> &resolve)
{
    Result<Artifact> shown = resolve(workspace.catalogue().artifacts());
    const auto isAmbiguous = [](const Result<Artifact> &found) {
        return !found && found.error().reason == Error::Reason::Ambiguous;
    };
    if (shown || isAmbiguous(shown) || !workspace.against())
        return shown;
    const Comparison &comparison = workspace.comparison();
    if (comparison.isAwaited())
        return {};
    if (const std::optional<Error> &error = comparison.error(); comparison.state() == LoadState::Failed && error)
        return Result<Artifact>(*error);
    Result<Artifact> removed = resolve(removedArtifacts(comparison.changes()));
    return removed || isAmbiguous(removed) ? removed : shown;
}

} // namespace artiscope
