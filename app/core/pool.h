// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QThreadPool>

namespace artiscope {

namespace detail {

// The end of a job on a pool thread: gives the promise, and with it `done` and what that captured, back to the main
// thread, where they were made and must be destroyed. No result: nobody wanted it any more. Takes over `held`.
template <typename T> void handBack(Promise<T> *held, std::optional<Result<T>> result)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [kept = std::shared_ptr<Promise<T>>(held), result = std::move(result)]() mutable {
            if (result)
                kept->finishNow(*std::move(result));
        },
        Qt::QueuedConnection);
}

} // namespace detail

using Cancelled = std::function<bool()>; // to be asked now and then by long work; any thread

// Runs `work` on the global thread pool: values in, values out. `work` must capture values only, never `this`.
// Delivery is that of request.h. A cancelled job that has not begun does not begin.
template <typename T> [[nodiscard]] Request runOnPool(std::function<Result<T>(const Cancelled &)> work, Done<T> done)
{
    auto promise = std::make_unique<Promise<T>>(std::move(done));
    Request request = promise->request();
    QThreadPool::globalInstance()->start([held = promise.release(), work = std::move(work)] {
        std::optional<Result<T>> result;
        if (!held->cancelled())
            result = work([held] { return held->cancelled(); });
        detail::handBack(held, std::move(result));
    });
    return request;
}

// Lets go of a value there: taking apart what is of many thousand artifacts takes longer than a frame. Whoever else has
// a share of it must have let go before.
template <typename T> void letGoOnPool(T value)
{
    QThreadPool::globalInstance()->start([held = std::move(value)] { Q_UNUSED(held) });
}

} // namespace artiscope
