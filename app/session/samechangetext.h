// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"

namespace artiscope {

// The changes that several artifacts have in common, in a person's words, each on one line.

// "+ ntp server 10.0.0.9", "maximum-paths 4 → 8 in router bgp ⟨…⟩".
[[nodiscard]] QString signatureText(const SignatureLine &line);
[[nodiscard]] QString artifactsText(qsizetype count); // "38 artifacts"
// "38 artifacts: + ntp server 10.0.0.9"; of a longer change its first lines.
[[nodiscard]] QString sameChangeText(const ChangeSignature &signature, qsizetype count);
[[nodiscard]] QString otherChangesText(qsizetype count); // "3 artifacts differ otherwise"

} // namespace artiscope
