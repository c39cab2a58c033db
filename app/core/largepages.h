// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace artiscope {

// Memory that is about to be filled from beginning to end, many megabytes of it: where the system gives such memory
// page by page when it is first touched, it is asked for large ones (Linux: transparent huge pages, madvise(2)). A
// wish, which changes nothing but the time it takes. Any thread.
void wantLargePages(void *memory, size_t bytes);

} // namespace artiscope
