// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace artiscope::svg {

// Takes from this process what a hostile drawing could use up: 1 GB of address space, 5 s of CPU, no core file. On
// systems without such limits the wall timer of whoever started it is all there is.
void limitThisProcess();

// 5 s of CPU from now on, for the next picture.
void limitComputing();

} // namespace artiscope::svg
