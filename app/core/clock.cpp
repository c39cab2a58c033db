// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/clock.h"

#include <chrono>

namespace artiscope {

qint64 SystemClock::microseconds() const
{
    using namespace std::chrono;
    return duration_cast<std::chrono::microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace artiscope
