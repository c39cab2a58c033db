// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace artiscope {

// Where "now" comes from, so that tests can say what time it is. Given by reference; must outlive its users.
class Clock {
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 microseconds() const = 0; // since 1970-01-01T00:00:00Z
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 microseconds() const override;
};

} // namespace artiscope
