// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QJsonObject>

namespace artiscope {

// An artifact as scripts read it: cli.md. What is not known is null, never absent.
[[nodiscard]] QJsonObject toJson(const Artifact &artifact);
[[nodiscard]] QJsonValue orNull(const QString &text); // empty: not known
[[nodiscard]] QJsonValue orNull(const std::optional<Instant> &instant); // as the server writes it

} // namespace artiscope
