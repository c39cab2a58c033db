// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcuts.h"

class QMenuBar;

namespace artiscope {

// What no command can have: the letters of the menus, and what the find bar, texts and the desktop do by themselves.
// As the menus are now. GUI thread.
[[nodiscard]] QList<Shortcuts::FixedKeys> fixedKeys(const QMenuBar &bar);

} // namespace artiscope
