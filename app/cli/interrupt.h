// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope {

// Ctrl+C ends the program at once with status 130. Nothing is half written by then: files are committed in one step,
// and what a commit has not finished is removed by the interrupted program's own unwinding of the event loop.
void installInterrupt();

} // namespace artiscope
