// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credential.h"
#include "app/api/http.h"

#include <QByteArray>

namespace artiscope {

// When a JSON web token runs out, read from it without checking it (that is the server's affair). Nothing for any other
// kind of token.
[[nodiscard]] std::optional<Instant> tokenExpiry(const QByteArray &token);

// The header that carries a credential; an empty name when there is none, or when the token cannot be one (what is not
// printable has no place in a header).
[[nodiscard]] QPair<QByteArray, QByteArray> credentialHeader(SignInWay way, const QByteArray &token);

} // namespace artiscope
