// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace artiscope {

// The one async convention. Every asynchronous call in app/ is
//
//     [[nodiscard]] Request thing(…, Done<Thing> done);
//
// 1. `done` runs at most once, on the application's main thread (which must be the asking one), through the event loop
//    and so never before the call has returned.
// 2. Destroying or replacing the Request cancels the work, and then `done` never runs. So capturing `this` is safe
// exactly
//    when the handle is a member of `this`; declare handles last, so that they die first.
// 3. Cancelling is no error: nobody is told.
// 4. `done` is moved to the stack before it runs: it may start the next step in the same handle, or delete its owner.
template <typename T> using Done = std::function<void(Result<T>)>;

namespace detail {

struct RequestState {
    std::atomic<bool> cancelled{false}; // the only member that another thread may read
    bool finished = false;
    std::function<void()> onCancel; // stops the work; empty when there is nothing to stop
};

} // namespace detail

// The asker's end: owns the work in flight. Move-only; an empty one is in flight with nothing.
class Request {
public:
    Request() = default;
    explicit Request(std::shared_ptr<detail::RequestState> state) : m_state(std::move(state)) { }
    Request(Request &&other) noexcept : m_state(std::exchange(other.m_state, nullptr)) { }
    Request &operator=(Request &&other) noexcept
    {
        if (this != &other) {
            auto mine = std::exchange(m_state, std::exchange(other.m_state, nullptr));
            cancel(std::move(mine));
        }
        return *this;
    }
    Q_DISABLE_COPY(Request)
    ~Request() { cancel(); }

    [[nodiscard]] bool isActive() const { return m_state && !m_state->finished && !m_state->cancelled; }
    void cancel() { cancel(std::exchange(m_state, nullptr)); }

private:
    static void cancel(std::shared_ptr<detail::RequestState> state)
    {
        if (!state || state->finished || state->cancelled.exchange(true))
            return;
        if (auto stop = std::exchange(state->onCancel, nullptr))
            stop();
    }

    std::shared_ptr<detail::RequestState> m_state;
};

// The worker's end of the same work: copyable, outlives the asker. Main thread only, except cancelled().
template <typename T> class Promise {
public:
    explicit Promise(Done<T> done) : m_shared(std::make_shared<Shared>())
    {
        Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
        m_shared->done = std::move(done);
    }

    [[nodiscard]] Request request() const { return Request(m_shared); }
    [[nodiscard]] bool cancelled() const { return m_shared->cancelled; } // any thread
    [[nodiscard]] bool over() const { return m_shared->cancelled || m_shared->finished; }

    // What stops the work when the asker lets go; replaces what was set before. `stop` may hold the next step's
    // Request.
    void onCancel(std::function<void()> stop) const
    {
        if (!over())
            m_shared->onCancel = std::move(stop);
    }
    // Makes the asker's handle own `step` too: cancelling the whole cancels the step under way.
    void follow(Request step) const
    {
        auto held = std::make_shared<Request>(std::move(step));
        onCancel([held] { held->cancel(); });
    }

    // Ends the work: `done` runs through the event loop, unless the asker has let go by then.
    void finish(Result<T> result) const
    {
        if (over())
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [shared = m_shared, result = std::move(result)]() mutable { deliver(*shared, std::move(result)); },
            Qt::QueuedConnection);
    }

    // For work that is already being called from the event loop on behalf of its own (the pool's return).
    void finishNow(Result<T> result) const { deliver(*m_shared, std::move(result)); }

private:
    struct Shared : detail::RequestState {
        Done<T> done;
    };

    static void deliver(Shared &shared, Result<T> result)
    {
        if (shared.cancelled || shared.finished)
            return;
        shared.finished = true;
        const auto keep = std::exchange(shared.onCancel, nullptr); // a step's handle dies after its own callback
        const Done<T> done = std::exchange(shared.done, nullptr);
        if (done)
            done(std::move(result));
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace artiscope
