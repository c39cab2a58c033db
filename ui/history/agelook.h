// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

namespace artiscope {

// The colours of how old a revision is among those that are shown: 0 is the newest, 1 the oldest. Beside its time,
// never alone.
struct AgeLook {
    QColor ink; // of a dot or a tick
    QColor ground; // of the lines that it brought; text is read on it
};

[[nodiscard]] inline AgeLook ageLook(double age, const Theme &theme)
{
    const auto mixed = [&theme](double accent) {
        const auto part = [accent](float front, float back) { return float(back + (front - back) * accent); };
        return QColor::fromRgbF(part(theme.accent.redF(), theme.pane.redF()),
            part(theme.accent.greenF(), theme.pane.greenF()), part(theme.accent.blueF(), theme.pane.blueF()));
    };
    return {mixed(1 - 0.3 * age), mixed(0.02 + 0.3 * (1 - age))};
}

} // namespace artiscope
