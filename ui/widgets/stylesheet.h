// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

struct Sizes;
struct Theme;

// The one style sheet. What it reacts to beyond widget classes is the dynamic property "look" of buttons and labels:
//   QPushButton, QToolButton   look = "primary" (accent), "selector" (border and radius)
//   QLabel                     look = "dim", "heading" (small, bold, dim), "title", "hint" (a key to press)
//   QWidget                    look = "pane" (pane ground), "bar" (pane ground, a line below)
[[nodiscard]] QString styleSheet(const Theme &theme, const Sizes &sizes);

} // namespace artiscope
