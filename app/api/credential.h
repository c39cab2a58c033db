// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"

#include <QByteArray>

namespace artiscope {

// What signing in needs, in memory only. Never logged, never put into an Error, never written but by store/secrets.h.
struct Secret {
    QByteArray token; // API or bearer token; Password: the access token (may be empty: use refreshToken)
    QByteArray refreshToken; // Password only
    bool operator==(const Secret &) const = default;
    [[nodiscard]] bool isEmpty() const { return token.isEmpty() && refreshToken.isEmpty(); }
};

} // namespace artiscope
