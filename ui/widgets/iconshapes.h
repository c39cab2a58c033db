// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

class QPainterPath;

namespace artiscope {

struct IconShape {
    QPainterPath *strokes; // in a square of 16; pen width 1.4
    QPainterPath *fills;
};

// Adds what an icon consists of to the two paths.
void buildIcon(Icon icon, const IconShape &shape);

} // namespace artiscope
