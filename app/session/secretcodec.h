// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credential.h"

namespace artiscope {

// A secret as the opaque bytes that the keychain keeps, and back. Unreadable bytes are an empty secret: one signs in
// anew.
[[nodiscard]] QByteArray encodeSecret(const Secret &secret);
[[nodiscard]] Secret decodeSecret(const QByteArray &bytes);

} // namespace artiscope
