// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/limits.h"

#ifdef __linux__
#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
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

namespace {

#ifdef __linux__
void limit(decltype(RLIMIT_CPU) what, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    setrlimit(what, &value);
}
#endif

} // namespace

void limitThisProcess()
{
#ifdef __linux__
    // librsvg's filters run on a thread a core, each with an arena and a stack: on a large machine these alone would be
    // more than the limit.
    setenv("RAYON_NUM_THREADS", "2", 1);
    mallopt(M_ARENA_MAX, 2);
    limit(RLIMIT_CORE, 0, 0);
#ifndef ARTISCOPE_HUGE_ADDRESS_SPACE
    constexpr rlim_t gigabyte = rlim_t(1) << 30U;
    limit(RLIMIT_AS, gigabyte, gigabyte);
#endif
    limitComputing();
#endif
}

void limitComputing()
{
#ifdef __linux__
    // The soft limit ends a process as well, unless it takes care not to be.
    rusage used{};
    rlimit allowed{};
    if (getrusage(RUSAGE_SELF, &used) == 0 && getrlimit(RLIMIT_CPU, &allowed) == 0)
        limit(RLIMIT_CPU, std::min(allowed.rlim_max, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 5)),
            allowed.rlim_max);
#endif
}

} // namespace artiscope::svg
