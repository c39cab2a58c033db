// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace artiscope {

// Gives the keyboard to what comes next, or came before, in the order of a window, for its focusNextPrevChild(). Qt's
// own way counts what hands the keyboard on (a focus proxy) as a stop, and so passes over all that stands in it before
// the one it hands it to: in a pane whose proxy is its table, the filter above the table. False: there is nowhere to
// go.
bool focusNextStop(QWidget &window, bool next);

} // namespace artiscope
