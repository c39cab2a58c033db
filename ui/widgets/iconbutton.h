// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

class QToolButton;
class QWidget;

namespace artiscope {

// A small button that shows an icon, and says what it does to those who point at it or do not see it.
[[nodiscard]] QToolButton *makeIconButton(Icon which, const QString &name, const QString &says, QWidget *parent);

} // namespace artiscope
