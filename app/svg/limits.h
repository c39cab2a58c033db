// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope::svg {

// Takes from this process what a hostile drawing could use up: 1 GB of memory, 5 s of CPU, no core file. By the limits
// of the process, on Windows by a job that it puts itself into. macOS does not limit memory; there, too, the wall timer
// of whoever started it comes last.
void limitThisProcess();

// 5 s of CPU from now on, for the next picture.
void limitComputing();

} // namespace artiscope::svg
