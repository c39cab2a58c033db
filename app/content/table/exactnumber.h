// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace artiscope {

// Below, at or above 0: what one number is to another by its digits, where their doubles are the same: 9007199254740993
// is more than 9007199254740992. Of what numberIn() takes for numbers, as it is written. Pure; any thread.
[[nodiscard]] int compareDigits(QByteArrayView a, QByteArrayView b);

// Whether a number has so many digits that its double may be another's, too.
[[nodiscard]] bool mayBeRounded(QByteArrayView number);

} // namespace artiscope
