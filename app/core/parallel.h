// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace artiscope {

// Calls `work` in this thread, and at the same time in those of the global pool that have nothing to do, in as many as
// `most` altogether. Comes back when all have ended. Nobody waits for a busy pool, so it may be called in one of its
// threads. `work` is to take what is left to do until nothing is, and may be called so often and from any thread.
void workInParallel(int most, const std::function<void()> &work);

} // namespace artiscope
