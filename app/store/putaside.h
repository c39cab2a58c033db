// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace artiscope {

// Renames a file that cannot be used to the first free of NAME.broken, NAME.broken-2, …, so that a person can still
// look at it and the program can begin afresh. Returns the new name; nothing when the file could not be renamed.
[[nodiscard]] std::optional<QString> putAside(const QString &file);

} // namespace artiscope
