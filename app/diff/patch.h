// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/diff/diffhunk.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace artiscope {

class DiffLibrary;

// One file in two states, byte for byte; a side that is not there is nothing, which is not the same as empty.
struct PatchFile {
    QString name; // as patchNames() makes it
    std::optional<QByteArray> left;
    std::optional<QByteArray> right;
};

// How `git apply` makes the right one of the left one: text with three lines around what differs, a NUL near the
// beginning makes it binary. Empty when both are the same. Any thread. Errors: TooLargeToCompare.
[[nodiscard]] Result<QByteArray> patchOf(
    const DiffLibrary &library, const PatchFile &file, LineMatching matching = LineMatching::Most);

} // namespace artiscope
