// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QByteArray>
#include <QString>

namespace artiscope {

[[nodiscard]] Error notWritable(const QString &path, const QString &why); // `why`: the library's words

// The whole file or nothing of it: one that was there stays as it was unless all is written. Any thread.
[[nodiscard]] Result<Nothing> writeFile(const QString &path, const QByteArray &bytes);

// The same on the pool, where `bytes` makes what is written; it captures values only. Main thread.
[[nodiscard]] Request makeFile(const QString &path, std::function<QByteArray()> bytes, Done<Nothing> done);

} // namespace artiscope
