// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace artiscope {

[[nodiscard]] Error notWritable(const QString &path, const QString &why); // `why`: the library's words

// The whole file or nothing of it: one that was there stays as it was unless all is written. Any thread.
// Errors: NotWritable.
[[nodiscard]] Result<Nothing> writeFile(const QString &path, const QByteArray &bytes);

} // namespace artiscope
