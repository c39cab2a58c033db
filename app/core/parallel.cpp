// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/parallel.h"

#include <QSemaphore>
#include <QThreadPool>

namespace artiscope {

void workInParallel(int most, const std::function<void()> &work)
{
    QSemaphore ended;
    int others = 0;
    while (others + 1 < most) {
        if (!QThreadPool::globalInstance()->tryStart([&] {
                work();
                ended.release();
            }))
            break;
        ++others;
    }
    work();
    ended.acquire(others);
}

} // namespace artiscope
