// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace artiscope {

// A number with all its digits, for where its double is another's, too: 9007199254740993 is more than 9007199254740992.
// 0.digits * 10^exponent, with no zero at either end of the digits; none at all: zero. Any thread.
struct ExactNumber {
    bool isNegative = false;
    QByteArray digits;
    qint64 exponent = 0;

    [[nodiscard]] static ExactNumber of(QByteArrayView number); // that numberIn() takes for one, as it is written
    [[nodiscard]] int compare(const ExactNumber &other) const; // below, at or above 0
};

// Whether a number has so many digits that its double may be another's, too.
[[nodiscard]] bool mayBeRounded(QByteArrayView number);

} // namespace artiscope
