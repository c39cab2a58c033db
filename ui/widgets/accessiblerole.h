// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace artiscope {

// What a widget that we paint ourselves is for those who hear it; otherwise it is nothing in particular. Before anybody
// has asked about it, so in its constructor. Its name and description are the widget's. GUI thread.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace artiscope
