// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/secrets.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace artiscope {

namespace {

using Reason = Error::Reason;

Error keychainError(Reason reason, const QString &detail)
{
    return {.kind = Error::Kind::Keychain, .reason = reason, .detail = detail};
}

Error timedOut()
{
    return keychainError(Reason::KeychainTimedOut, {});
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // What QtKeychain's libsecret.cpp makes of SECRET_ERROR_IS_LOCKED, and of nothing else.
        return keychainError(Reason::KeychainLocked, job.errorString());
#else
        return keychainError(Reason::KeychainDenied, job.errorString());
#endif
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(Reason::KeychainDenied, job.errorString());
    default: // among others OtherError: no session bus, nobody there who owns secrets
        return keychainError(Reason::NoKeychain, job.errorString());
    }
}

// Starts a job, which belongs to itself: QtKeychain's callbacks point into it until they have come, so it must never
// be deleted from outside. `ended` runs when the job ends, however late; `late` when the limit is reached before.
void start(QKeychain::Job *job, const QString &key, std::chrono::milliseconds limit,
    const std::shared_ptr<int> &hanging, std::function<void()> ended, std::function<void()> late)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(key);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [hanging, late = std::move(late)] {
        ++*hanging;
        late();
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [hanging, timer, ended = std::move(ended)] {
        if (timer->isActive())
            timer->stop();
        else
            --*hanging;
        ended();
    });
    timer->start(limit);
    job->start();
}

} // namespace

QString SecretStore::key(const QString &profileId, const QString &origin)
{
    return profileId + u' ' + origin;
}

std::optional<Error> SecretStore::troubleKeeping(const QString &key) const
{
    Q_UNUSED(key)
    return {};
}

KeychainSecrets::KeychainSecrets(std::chrono::milliseconds limit) : m_limit(limit) { }

Request KeychainSecrets::read(const QString &key, Done<std::optional<QByteArray>> done)
{
    const Promise<std::optional<QByteArray>> promise(std::move(done));
    if (*m_hanging > 0) {
        promise.finish(timedOut());
        return promise.request();
    }
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Artiscope"));
    const auto ended = [job, promise] {
        if (job->error() == QKeychain::NoError)
            promise.finish(std::optional(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            promise.finish(std::optional<QByteArray>());
        else
            promise.finish(errorOf(*job));
    };
    start(job, key, m_limit, m_hanging, ended, [promise] { promise.finish(timedOut()); });
    return promise.request();
}

Request KeychainSecrets::write(const QString &key, const QByteArray &value, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    if (*m_hanging > 0) {
        promise.finish(timedOut());
        return promise.request();
    }
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Artiscope"));
    job->setBinaryData(value);
    const auto ended = [job, promise] {
        if (job->error() == QKeychain::NoError)
            promise.finish(Nothing{});
        else
            promise.finish(errorOf(*job));
    };
    start(job, key, m_limit, m_hanging, ended, [promise] { promise.finish(timedOut()); });
    return promise.request();
}

Request KeychainSecrets::remove(const QString &key, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    if (*m_hanging > 0) {
        promise.finish(timedOut());
        return promise.request();
    }
    auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("Artiscope"));
    const auto ended = [job, promise] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            promise.finish(Nothing{});
        else
            promise.finish(errorOf(*job));
    };
    start(job, key, m_limit, m_hanging, ended, [promise] { promise.finish(timedOut()); });
    return promise.request();
}

Request MemorySecrets::read(const QString &key, Done<std::optional<QByteArray>> done)
{
    const Promise<std::optional<QByteArray>> promise(std::move(done));
    const auto found = m_values.constFind(key);
    promise.finish(found == m_values.cend() ? std::optional<QByteArray>() : std::optional(*found));
    return promise.request();
}

Request MemorySecrets::write(const QString &key, const QByteArray &value, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    m_values.insert(key, value);
    promise.finish(Nothing{});
    return promise.request();
}

Request MemorySecrets::remove(const QString &key, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    m_values.remove(key);
    promise.finish(Nothing{});
    return promise.request();
}

Request FallbackSecrets::read(const QString &key, Done<std::optional<QByteArray>> done)
{
    const Promise<std::optional<QByteArray>> promise(std::move(done));
    if (const auto left = m_left.constFind(key); left != m_left.cend()) // newer than anything in the keychain
        promise.finish(std::optional(left->value));
    else
        promise.follow(m_keychain.read(
            key, [promise](Result<std::optional<QByteArray>> found) { promise.finishNow(std::move(found)); }));
    return promise.request();
}

Request FallbackSecrets::write(const QString &key, const QByteArray &value, Done<Nothing> done)
{
    const Promise<Nothing> promise(std::move(done));
    m_writes[key] = m_keychain.write(key, value, [this, key, value, promise](Result<Nothing> written) {
        if (written)
            m_left.remove(key);
        else
            m_left.insert(key, {value, written.error()});
        promise.finishNow(std::move(written));
    });
    return promise.request();
}

Request FallbackSecrets::remove(const QString &key, Done<Nothing> done)
{
    m_writes.erase(key);
    m_left.remove(key);
    return m_keychain.remove(key, std::move(done));
}

std::optional<Error> FallbackSecrets::troubleKeeping(const QString &key) const
{
    const auto left = m_left.constFind(key);
    return left == m_left.cend() ? std::optional<Error>() : left->trouble;
}

} // namespace artiscope
