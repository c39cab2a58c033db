// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/instant.h"

namespace artiscope {

// What whoever helps wants to know of a failure, a line each: kind, status, code, what was asked, the request id,
// the server's own words. Untranslated, since it is for whoever helps, and without secrets.
[[nodiscard]] QString errorDetails(const Error &error);

// The same as a person takes it along: under a line with this program and the moment it was seen. `details` as
// Explanation has them.
[[nodiscard]] QString copiedDetails(const QString &details, Instant seen);

} // namespace artiscope
