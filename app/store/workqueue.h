// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pool.h"

#include <deque>
#include <mutex>

namespace artiscope {

// Jobs on the global pool, one after another in the order of asking. Held by shared_ptr and kept alive by its own jobs:
// each job that was asked for is carried out, also after its owner is gone, and nobody ever waits for one.
class WorkQueue : public std::enable_shared_from_this<WorkQueue> {
public:
    void post(std::function<void()> job) // any thread
    {
        const std::lock_guard guard(m_mutex);
        m_jobs.push_back(std::move(job));
        if (!std::exchange(m_running, true))
            QThreadPool::globalInstance()->start([self = shared_from_this()] { self->drain(); });
    }

    // As runOnPool of core/pool.h. With `always`, the work is also done when the asker has let go.
    enum class When { Wanted, Always };
    template <typename T> [[nodiscard]] Request run(std::function<Result<T>()> work, Done<T> done, When when)
    {
        auto promise = std::make_unique<Promise<T>>(std::move(done));
        Request request = promise->request();
        post([held = promise.release(), work = std::move(work), when] {
            std::optional<Result<T>> result;
            if (when == When::Always || !held->cancelled())
                result = work();
            detail::handBack(held, std::move(result));
        });
        return request;
    }

private:
    void drain()
    {
        while (true) {
            std::function<void()> job;
            {
                const std::lock_guard guard(m_mutex);
                if (m_jobs.empty()) {
                    m_running = false;
                    return;
                }
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            job();
        }
    }

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs; // guarded by m_mutex, as is m_running
    bool m_running = false;
};

} // namespace artiscope
