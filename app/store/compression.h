// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace artiscope {

[[nodiscard]] QByteArray compressed(const QByteArray &bytes);

// Nothing when these are not exactly `size` bytes compressed: what a damaged file claims is never believed.
[[nodiscard]] std::optional<QByteArray> decompressed(const QByteArray &packed, qint64 size);

} // namespace artiscope
