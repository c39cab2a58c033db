// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QApplication;

namespace artiscope {

// Our style (style.h) and the theme's palette. Cheap enough to be called again when the theme changes.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace artiscope
