// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/limits.h"

#ifdef __linux__
#include <malloc.h>
#include <sys/resource.h>

#include <cstdlib>
#endif

// The address sanitizer reserves terabytes of address space.
#if defined(__SANITIZE_ADDRESS__)
#define ARTISCOPE_HUGE_ADDRESS_SPACE
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARTISCOPE_HUGE_ADDRESS_SPACE
#endif
#endif

namespace artiscope::svg {

void limitThisProcess()
{
#ifdef __linux__
    // librsvg's filters run on a thread a core, each with an arena and a stack: on a large machine these alone would be
    // more than the limit.
    setenv("RAYON_NUM_THREADS", "2", 1);
    mallopt(M_ARENA_MAX, 2);
    const auto limit = [](auto what, rlim_t soft, rlim_t hard) {
        const rlimit value{soft, hard};
        setrlimit(what, &value);
    };
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_CPU, 5, 6);
#ifndef ARTISCOPE_HUGE_ADDRESS_SPACE
    constexpr rlim_t gigabyte = rlim_t(1) << 30U;
    limit(RLIMIT_AS, gigabyte, gigabyte);
#endif
#endif
}

} // namespace artiscope::svg
