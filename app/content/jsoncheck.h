// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace artiscope {

// Whether the bytes are JSON (RFC 8259): all of them, or as far as they go when they are `cutAt` bytes, which says that
// more followed. Does not call itself, so nesting of any depth is safe.
[[nodiscard]] bool looksLikeJson(QByteArrayView bytes, qsizetype cutAt);

} // namespace artiscope
