// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/pool.h"

#include <QSemaphore>
#include <QTest>

using namespace artiscope;

namespace {

// An asker as they all are: the handle is a member, declared last, and `this` is captured.
struct Owner {
    QList<int> got;
    std::function<void(Owner &)> then;
    Request request;

    void ask(const Promise<int> *&kept, std::unique_ptr<Promise<int>> &slot)
    {
        slot = std::make_unique<Promise<int>>([this](Result<int> result) {
            got.append(result ? *result : -1);
            if (then)
                then(*this);
        });
        kept = slot.get();
        request = slot->request();
    }
};

// Runs what is queued for the main thread, and nothing that comes later than that.
void deliver()
{
    bool reached = false;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&reached] { reached = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(reached);
}

} // namespace

class TestRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversThroughTheEventLoop();
    void deliversOnce();
    void deliversErrors();
    void lastRequestWins();
    void ownerDiesInFlight();
    void ownerDiesBetweenFinishAndDelivery();
    void ownerDiesInItsCallback();
    void chainsInTheSameHandle();
    void cancellingStopsTheWork();
    void cancellingAWholeCancelsItsStep();
    void aStepOutlivesNothing();
    void finishNowDeliversAtOnce();
    void captureDiesWithTheDelivery();
    void poolWorks();
    void poolDeliversErrors();
    void poolStopsWhenCancelled();
    void poolDoesNotBeginWhatWasCancelled();
    void poolCallbackDiesOnTheMainThread();
};

void TestRequest::deliversThroughTheEventLoop()
{
    Owner owner;
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner.ask(promise, slot);
    promise->finish(7);
    QVERIFY(owner.got.isEmpty());
    QVERIFY(owner.request.isActive());
    deliver();
    QCOMPARE(owner.got, QList<int>{7});
    QVERIFY(!owner.request.isActive());
}

void TestRequest::deliversOnce()
{
    Owner owner;
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner.ask(promise, slot);
    promise->finish(1);
    promise->finish(2);
    deliver();
    promise->finish(3);
    promise->finishNow(4);
    deliver();
    QCOMPARE(owner.got, QList<int>{1});
}

void TestRequest::deliversErrors()
{
    Error error;
    error.reason = Error::Reason::Refused;
    std::optional<Error> got;
    const Promise<int> promise([&got](Result<int> result) { got = result.error(); });
    const Request request = promise.request();
    promise.finish(error);
    deliver();
    QVERIFY(got == error);
}

void TestRequest::lastRequestWins()
{
    Owner owner;
    const Promise<int> *first = nullptr;
    const Promise<int> *second = nullptr;
    std::unique_ptr<Promise<int>> firstSlot;
    std::unique_ptr<Promise<int>> secondSlot;
    owner.ask(first, firstSlot);
    owner.ask(second, secondSlot);
    QVERIFY(first->cancelled());
    first->finish(1);
    second->finish(2);
    deliver();
    QCOMPARE(owner.got, QList<int>{2});
}

void TestRequest::ownerDiesInFlight()
{
    auto owner = std::make_unique<Owner>();
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner->ask(promise, slot);
    bool called = false;
    owner->then = [&called](Owner &) { called = true; };
    owner.reset();
    QVERIFY(promise->cancelled());
    promise->finish(1);
    deliver();
    QVERIFY(!called);
}

void TestRequest::ownerDiesBetweenFinishAndDelivery()
{
    auto owner = std::make_unique<Owner>();
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner->ask(promise, slot);
    bool called = false;
    owner->then = [&called](Owner &) { called = true; };
    promise->finish(1);
    owner.reset();
    deliver();
    QVERIFY(!called);
}

void TestRequest::ownerDiesInItsCallback()
{
    auto owner = std::make_unique<Owner>();
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner->ask(promise, slot);
    owner->then = [&owner](Owner &) { owner.reset(); };
    promise->finish(1);
    deliver();
    QVERIFY(!owner);
}

void TestRequest::chainsInTheSameHandle()
{
    Owner owner;
    const Promise<int> *promise = nullptr;
    std::unique_ptr<Promise<int>> slot;
    owner.ask(promise, slot);
    const Promise<int> *second = nullptr;
    std::unique_ptr<Promise<int>> secondSlot;
    owner.then = [&](Owner &self) {
        self.then = nullptr;
        self.ask(second, secondSlot);
        second->finish(2);
    };
    promise->finish(1);
    QTRY_COMPARE(owner.got, (QList<int>{1, 2}));
}

void TestRequest::cancellingStopsTheWork()
{
    int stopped = 0;
    {
        const Promise<int> promise([](Result<int>) { QFAIL("called"); });
        Request request = promise.request();
        promise.onCancel([&stopped] { ++stopped; });
        request.cancel();
        QCOMPARE(stopped, 1);
        request.cancel();
        promise.onCancel([&stopped] { ++stopped; }); // too late to be kept
    }
    {
        const Promise<int> promise([](Result<int>) {});
        Request request = promise.request();
        promise.onCancel([&stopped] { ++stopped; });
        promise.finish(1);
        deliver();
    }
    QCOMPARE(stopped, 1);
}

void TestRequest::cancellingAWholeCancelsItsStep()
{
    const Promise<int> step([](Result<int>) { QFAIL("called"); });
    const Promise<int> whole([](Result<int>) { QFAIL("called"); });
    Request request = whole.request();
    whole.follow(step.request());
    request = {};
    QVERIFY(step.cancelled());
    step.finish(1);
    deliver();
}

// A step whose callback ends the whole, which holds the step's handle.
void TestRequest::aStepOutlivesNothing()
{
    QList<int> got;
    const Promise<int> whole([&got](Result<int> result) { got.append(*result); });
    const Request request = whole.request();
    const Promise<int> step([whole](Result<int> result) { whole.finishNow(*result + 1); });
    whole.follow(step.request());
    step.finish(1);
    deliver();
    QCOMPARE(got, QList<int>{2});
}

void TestRequest::finishNowDeliversAtOnce()
{
    QList<int> got;
    const Promise<int> promise([&got](Result<int> result) { got.append(*result); });
    const Request request = promise.request();
    promise.finishNow(5);
    QCOMPARE(got, QList<int>{5});
}

void TestRequest::captureDiesWithTheDelivery()
{
    auto captured = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = captured;
    const Promise<int> promise([captured](Result<int>) {});
    captured.reset();
    const Request request = promise.request();
    QVERIFY(!watch.expired());
    promise.finish(1);
    deliver();
    QVERIFY(watch.expired());
}

void TestRequest::poolWorks()
{
    const auto here = QThread::currentThread();
    int got = 0;
    QThread *calledOn = nullptr;
    const Request request = runOnPool<int>(
        [here](const Cancelled &cancelled) -> Result<int> {
            return cancelled() || QThread::currentThread() == here ? 0 : 42;
        },
        [&](Result<int> result) {
            got = *result;
            calledOn = QThread::currentThread();
        });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 42);
    QCOMPARE(calledOn, here);
}

void TestRequest::poolDeliversErrors()
{
    bool failed = false;
    const Request request = runOnPool<int>(
        [](const Cancelled &) -> Result<int> { return Error{}; }, [&failed](Result<int> result) { failed = !result; });
    QTRY_VERIFY(failed);
}

void TestRequest::poolStopsWhenCancelled()
{
    const auto begun = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    Request request = runOnPool<int>(
        [begun, ended](const Cancelled &cancelled) -> Result<int> {
            begun->release();
            while (!cancelled())
                QThread::yieldCurrentThread();
            ended->release();
            return 1;
        },
        [](Result<int>) { QFAIL("called"); });
    QVERIFY(begun->tryAcquire(1, 60'000));
    request = {};
    QVERIFY(ended->tryAcquire(1, 60'000));
    deliver();
    QThreadPool::globalInstance()->waitForDone();
    deliver();
}

void TestRequest::poolDoesNotBeginWhatWasCancelled()
{
    // Every thread of the pool is held, so that the next work has to wait.
    QThreadPool &pool = *QThreadPool::globalInstance();
    QSemaphore hold;
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&hold] { hold.acquire(); });
    std::atomic<bool> begun = false;
    Request request = runOnPool<int>(
        [&begun](const Cancelled &) -> Result<int> {
            begun = true;
            return 1;
        },
        [](Result<int>) { QFAIL("called"); });
    request.cancel();
    hold.release(pool.maxThreadCount());
    QVERIFY(pool.waitForDone(60'000));
    deliver();
    QVERIFY(!begun);
}

void TestRequest::poolCallbackDiesOnTheMainThread()
{
    struct Witness {
        QThread **diedOn;
        ~Witness() { *diedOn = QThread::currentThread(); }
    };
    QThread *diedOn = nullptr;
    auto witness = std::make_shared<Witness>(Witness{&diedOn});
    diedOn = nullptr; // the temporary
    Request request = runOnPool<int>([](const Cancelled &) -> Result<int> { return 1; }, [witness](Result<int>) {});
    witness.reset();
    request.cancel();
    QTRY_VERIFY(diedOn);
    QCOMPARE(diedOn, QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
