// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace artiscope::sample {

// The server's own reading of `at` (contract, section 2.2), traps included: "1.5h" is five hours, a bare date is noon,
// a sign is ignored. Nothing when it would be refused. Microseconds since 1970.
[[nodiscard]] std::optional<qint64> readServerTime(const QString &text, qint64 now);

// YYYY-MM-DDTHH:MM:SS.ffffffZ, and the same with +00:00 as GraphQL writes attribute times.
[[nodiscard]] QString wireTime(qint64 microseconds);
[[nodiscard]] QString graphqlTime(qint64 microseconds);

} // namespace artiscope::sample
