// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace artiscope {

// Turns what a wheel sends into whole notches: fine wheels and touch pads send many parts of one.
class WheelNotches {
public:
    // How many more of them it has been turned, away from the person; mostly 0 for a fine one.
    [[nodiscard]] int add(const QWheelEvent &event)
    {
        m_turned += event.angleDelta().y();
        const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
        m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
        return notches;
    }

private:
    int m_turned = 0; // eighths of a degree, less than a notch
};

} // namespace artiscope
