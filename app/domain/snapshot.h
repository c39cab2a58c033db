// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

namespace artiscope {

// A branch at an instant, or a branch now. Everything shown belongs to one snapshot.
struct Snapshot {
    QString branch; // never empty once connected
    std::optional<Instant> at; // nothing: now

    [[nodiscard]] bool isNow() const { return !at; }
    bool operator==(const Snapshot &) const = default;
};

} // namespace artiscope
