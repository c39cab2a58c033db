// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace artiscope {

// A clock that a test sets.
class FakeClock final : public Clock {
public:
    explicit FakeClock(qint64 microseconds = 0) : m_now(microseconds) { }
    [[nodiscard]] qint64 microseconds() const override { return m_now; }
    void set(qint64 microseconds) { m_now = microseconds; }
    void advanceSeconds(qint64 seconds) { m_now += seconds * 1'000'000; }

private:
    qint64 m_now;
};

} // namespace artiscope
