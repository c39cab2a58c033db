// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/transport.h"

#include "app/api/exchange.h"
#include "app/api/network.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <list>

namespace artiscope {

namespace {

constexpr int mostUnderWay = 6; // what QNetworkAccessManager opens a host
constexpr int mostInBackground = 4;
constexpr int mostShedRepeats = 5;
constexpr int mostRepeats = 2;
constexpr std::chrono::seconds longestPause{120}; // a longer one is for the person to decide

} // namespace

struct Transport::Private {
    struct Job {
        HttpCall call;
        Promise<HttpReply> promise;
        Exchange *exchange = nullptr; // under way
        std::unique_ptr<QTimer> pause; // waiting to be sent again
        bool pausedByServer = false;
        int shed = 0;
        int repeated = 0;

        explicit Job(HttpCall given, Promise<HttpReply> asker) : call(std::move(given)), promise(std::move(asker)) { }
        Q_DISABLE_COPY_MOVE(Job)
        ~Job()
        {
            if (exchange)
                exchange->drop();
        }
    };

    Private(Transport *transport, const QUrl &base, const TransportOptions &given)
        : q(transport),
          baseUrl(base),
          options(given),
          network(given)
    {
    }

    void pump();
    void begin(Job &job);
    void ended(Job &job, const Exchange::Outcome &outcome);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRepeat(
        Job &job, const Exchange::Outcome &outcome) const;
    void remove(const Job *job);
    void changed();
    void tellWaiting();

    Transport *q;
    QUrl baseUrl;
    TransportOptions options;
    Network network;
    std::list<std::shared_ptr<Job>> jobs; // in the order asked
    bool changeTold = true;
    int waitingTold = 0;
};

Transport::Transport(const QUrl &baseUrl, const TransportOptions &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, baseUrl, options))
{
}

Transport::~Transport() = default;

int Transport::active() const
{
    return static_cast<int>(d->jobs.size());
}

void Transport::setLimits(std::chrono::seconds timeout, qint64 sizeLimit)
{
    d->options.timeout = timeout;
    d->options.sizeLimit = sizeLimit;
}

Request Transport::send(HttpCall call, Done<HttpReply> done)
{
    Promise<HttpReply> promise(std::move(done));
    Request request = promise.request();
    if (d->network.error) {
        promise.finish(*d->network.error);
        return request;
    }
    if (originOf(call.url) != originOf(d->baseUrl)) {
        Error error;
        error.kind = Error::Kind::Input;
        error.reason = Error::Reason::BadAddress;
        error.subject = originOf(call.url);
        promise.finish(std::move(error));
        return request;
    }

    auto job = std::make_shared<Private::Job>(std::move(call), promise);
    d->jobs.push_back(job);
    // The handle may outlive the transport, and the job the handle's wish to be rid of it.
    promise.onCancel([transport = QPointer<Transport>(this), weak = std::weak_ptr<Private::Job>(job)] {
        const auto cancelled = weak.lock();
        if (transport && cancelled)
            transport->d->remove(cancelled.get());
    });
    d->changed();
    d->pump();
    return request;
}

void Transport::Private::pump()
{
    int underWay = 0;
    int inBackground = 0;
    for (const auto &job : jobs) {
        underWay += job->exchange ? 1 : 0;
        inBackground += job->exchange && job->call.priority == Priority::Low ? 1 : 0;
    }
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low}) {
        for (const auto &job : jobs) {
            const bool isBackground = priority == Priority::Low;
            if (underWay >= mostUnderWay || (isBackground && inBackground >= mostInBackground))
                break;
            if (job->call.priority != priority || job->exchange || job->pause)
                continue;
            begin(*job);
            ++underWay;
            inBackground += isBackground ? 1 : 0;
        }
    }
}

void Transport::Private::begin(Job &job)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
    job.exchange = new Exchange(network, job.call, options, id);
    QObject::connect(
        job.exchange, &Exchange::over, q, [this, &job](const Exchange::Outcome &outcome) { ended(job, outcome); });
    job.exchange->start();
}

void Transport::Private::ended(Job &job, const Exchange::Outcome &outcome)
{
    std::exchange(job.exchange, nullptr)->drop();
    if (const auto pause = pauseBeforeRepeat(job, outcome)) {
        job.pausedByServer = outcome.shed;
        job.pause = std::make_unique<QTimer>();
        job.pause->setSingleShot(true);
        job.pause->setTimerType(Qt::PreciseTimer); // a coarse one would be told as a second too long
        QObject::connect(job.pause.get(), &QTimer::timeout, q, [this, &job] {
            job.pause.release()->deleteLater();
            tellWaiting();
            pump();
        });
        job.pause->start(*pause);
        tellWaiting();
    } else {
        job.promise.finish(outcome.result);
        remove(&job);
    }
    pump();
}

std::optional<std::chrono::milliseconds> Transport::Private::pauseBeforeRepeat(
    Job &job, const Exchange::Outcome &outcome) const
{
    if (outcome.result)
        return std::nullopt;
    const auto asked = outcome.result.error().retryAfter;
    if (asked > longestPause)
        return std::nullopt;
    if (outcome.shed && job.shed < mostShedRepeats) {
        ++job.shed;
        return asked.value_or(std::chrono::seconds(1));
    }
    const bool mayRepeat = job.call.method == "GET" || job.call.idempotent;
    if (outcome.transient && mayRepeat && job.repeated < mostRepeats) {
        const auto own = options.backOff * (job.repeated == 0 ? 1 : 4);
        ++job.repeated;
        return std::max<std::chrono::milliseconds>(own, asked.value_or(std::chrono::seconds(0)));
    }
    return std::nullopt;
}

void Transport::Private::remove(const Job *job)
{
    const auto found = std::find_if(jobs.begin(), jobs.end(), [job](const auto &held) { return held.get() == job; });
    if (found == jobs.end())
        return;
    const auto keep = *found; // dies with this call, after the list is whole again
    jobs.erase(found);
    changed();
    tellWaiting();
    if (keep->exchange) // a cancelled call has made room; told through the event loop, since an owner may be dying
        QMetaObject::invokeMethod(
            q, [this] { pump(); }, Qt::QueuedConnection);
}

// Through the event loop and once for many changes: handles die inside destructors, where nobody should be called.
void Transport::Private::changed()
{
    if (!std::exchange(changeTold, false))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            changeTold = true;
            Q_EMIT q->activeChanged(q->active());
        },
        Qt::QueuedConnection);
}

void Transport::Private::tellWaiting()
{
    std::chrono::milliseconds longest{0};
    for (const auto &job : jobs) {
        if (job->pause && job->pausedByServer)
            longest = std::max(longest, job->pause->remainingTimeAsDuration());
    }
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(longest).count());
    if (seconds == waitingTold)
        return;
    waitingTold = seconds;
    QMetaObject::invokeMethod(
        q, [this, seconds] { Q_EMIT q->waiting(seconds); }, Qt::QueuedConnection);
}

} // namespace artiscope
