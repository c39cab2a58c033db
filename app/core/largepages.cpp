// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/largepages.h"

#ifdef __linux__
#include <sys/mman.h>

#include <cstdint>
#endif

namespace artiscope {

void wantLargePages([[maybe_unused]] void *memory, [[maybe_unused]] size_t bytes)
{
#ifdef __linux__
    constexpr uintptr_t large = 2U * 1024 * 1024;
    const auto begin = reinterpret_cast<uintptr_t>(memory);
    const uintptr_t first = (begin + large - 1) / large * large;
    const uintptr_t end = (begin + bytes) / large * large;
    if (first < end)
        madvise(static_cast<char *>(memory) + (first - begin), end - first, MADV_HUGEPAGE);
#endif
}

} // namespace artiscope
