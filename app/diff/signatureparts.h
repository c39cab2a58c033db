// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"
#include "app/diff/configdiff.h"
#include "app/diff/linediff.h"
#include "app/diff/structurediff.h"
#include "app/diff/targetnames.h"

namespace artiscope {

// What a signature is made of, for each way to compare. Pure; any thread.
struct SignatureParts {
    QByteArray canonical; // equal for the same change, and for no other; empty: there is none
    QList<SignatureLine> lines; // all of them
};

[[nodiscard]] SignatureParts configParts(const ConfigDiff &diff, Language language, const TargetNames &names);
[[nodiscard]] SignatureParts structureParts(const StructureDiff &diff, const TargetNames &names);
[[nodiscard]] SignatureParts lineParts(
    const LineDiff &diff, const TextBuffer &left, const TextBuffer &right, const TargetNames &names);

} // namespace artiscope
