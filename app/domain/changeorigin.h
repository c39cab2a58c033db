// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifactchange.h"

namespace artiscope {

// Whose change a difference between the default branch and another one is, since the other one left it.
enum class ChangeOrigin {
    Branch, // only that branch has changed it
    Default, // only the default branch has, and that branch does not have it yet
    Both, // each in another way: merging, somebody has to look
};

[[nodiscard]] QString originWord(ChangeOrigin origin); // "branch", "default", "both"

// `change` is from the default branch to the other one, `base` what the default branch had when that left it; nothing:
// it had none. From the listings alone: no content is needed. Nothing: they do not differ, or it cannot be told, since
// a checksum is missing. Pure; any thread.
[[nodiscard]] std::optional<ChangeOrigin> changeOrigin(
    const ArtifactChange &change, const std::optional<Artifact> &base);

} // namespace artiscope
