// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/limits.h"

#if defined(_WIN32)
#include <windows.h>
#else
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#endif
#ifdef __linux__
#include <malloc.h>
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

#ifdef _WIN32

namespace {

HANDLE job = nullptr; // that this process is in

// Of all the time that it ever takes: `seconds` more than now.
void limitJob(int seconds)
{
    FILETIME ignored{};
    FILETIME user{};
    GetProcessTimes(GetCurrentProcess(), &ignored, &ignored, &ignored, &user);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart =
        LONGLONG((ULONGLONG(user.dwHighDateTime) << 32U) + user.dwLowDateTime) + seconds * 10'000'000LL; // 100 ns
    limits.ProcessMemoryLimit = SIZE_T(1) << 30U;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
}

} // namespace

void limitThisProcess()
{
    _putenv_s("RAYON_NUM_THREADS", "2");
    job = CreateJobObjectW(nullptr, nullptr);
    limitComputing();
    AssignProcessToJobObject(job, GetCurrentProcess());
}

void limitComputing()
{
    limitJob(5);
}

#else

namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    setrlimit(what, &value);
}

} // namespace

void limitThisProcess()
{
    // librsvg's filters run on a thread a core, each with an arena and a stack: on a large machine these alone would be
    // more than the limit.
    setenv("RAYON_NUM_THREADS", "2", 1);
#ifdef __linux__
    mallopt(M_ARENA_MAX, 2);
#endif
    limit(RLIMIT_CORE, 0, 0);
#ifndef ARTISCOPE_HUGE_ADDRESS_SPACE
    constexpr rlim_t gigabyte = rlim_t(1) << 30U;
    limit(RLIMIT_AS, gigabyte, gigabyte); // which macOS takes and does not heed
#endif
    limitComputing();
}

void limitComputing()
{
    // The soft limit ends a process as well, unless it takes care not to be.
    rusage used{};
    rlimit allowed{};
    if (getrusage(RUSAGE_SELF, &used) == 0 && getrlimit(RLIMIT_CPU, &allowed) == 0)
        limit(RLIMIT_CPU, std::min(allowed.rlim_max, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 5)),
            allowed.rlim_max);
}

#endif

} // namespace artiscope::svg
