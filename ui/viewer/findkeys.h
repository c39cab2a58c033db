// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>

namespace artiscope::findkeys {

// The keys of the find bars, which hold while one is open. They are no letter of a menu in any language of the window.
inline constexpr QKeyCombination matchCase(Qt::ALT | Qt::Key_K);
inline constexpr QKeyCombination wholeWords(Qt::ALT | Qt::Key_W);
inline constexpr QKeyCombination expression(Qt::ALT | Qt::Key_X);
inline constexpr QKeyCombination withinSelection(Qt::ALT | Qt::Key_N);
inline constexpr QKeyCombination onlyMatches(Qt::ALT | Qt::Key_M);
inline constexpr QKeyCombination all[]{matchCase, wholeWords, expression, withinSelection, onlyMatches};

} // namespace artiscope::findkeys
