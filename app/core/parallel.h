// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace artiscope {

// Calls `work` in this thread, and at the same time in those of the global pool that have nothing to do, in as many as
// `most` altogether. Comes back when all have ended. A busy pool is not waited for, so it may be called in one of its
// threads; but what comes to the pool meanwhile waits for those that `work` is called in. `work` is to take what is
// left to do until nothing is, or until it has helped long enough.
void workInParallel(int most, const std::function<void()> &work);

} // namespace artiscope
