// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QByteArrayList>

namespace artiscope {

// The error without any of these secrets, should whoever answered have repeated what it was sent; and without what
// looks like another one. What is shorter than four characters is not looked for: it would be found in every text.
[[nodiscard]] Error concealed(Error error, const QByteArrayList &secrets);

} // namespace artiscope
