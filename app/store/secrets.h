// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <map>
#include <optional>

namespace artiscope {

// Where credentials are kept. A value is an opaque byte string; what is in it is the asker's business. Calls and
// callbacks: main thread, by the rules of request.h. Letting go of a write or a removal only means that nobody is told:
// it is still carried out. Calls are carried out in the order in which they were made.
class SecretStore {
public:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    // What a credential belongs to. The origin is in it, so that a profile that is pointed at another server finds
    // none.
    [[nodiscard]] static QString key(const QString &profileId, const QString &origin);

    // An empty optional: nothing is kept under that key, which is no error.
    [[nodiscard]] virtual Request read(const QString &key, Done<std::optional<QByteArray>> done) = 0;
    [[nodiscard]] virtual Request write(const QString &key, const QByteArray &value, Done<Nothing> done) = 0;
    [[nodiscard]] virtual Request remove(
        const QString &key, Done<Nothing> done) = 0; // what is not there is removed too

    // Why the credential under that key will not be there in the next run; empty: it will, or there is none.
    [[nodiscard]] virtual std::optional<Error> troubleKeeping(const QString &key) const;
};

// The keychain of the operating system (service "Artiscope"), through QtKeychain, whose plain-text fallback stays off.
// Errors: Kind::Keychain with NoKeychain, KeychainLocked, KeychainTimedOut or KeychainDenied; the library's words as
// detail.
//
// A locked keychain asks the person, somewhere, and does not answer until then: hence the time limit. QtKeychain does
// one job after another and cannot cancel one, so while a job that reached the limit still hangs, every further call
// fails with KeychainTimedOut at once; they work again when that job has ended.
class KeychainSecrets final : public SecretStore {
public:
    explicit KeychainSecrets(std::chrono::milliseconds limit = std::chrono::seconds(10));
    [[nodiscard]] Request read(const QString &key, Done<std::optional<QByteArray>> done) override;
    [[nodiscard]] Request write(const QString &key, const QByteArray &value, Done<Nothing> done) override;
    [[nodiscard]] Request remove(const QString &key, Done<Nothing> done) override;

private:
    const std::chrono::milliseconds m_limit;
    const std::shared_ptr<int> m_hanging = std::make_shared<int>(0); // shared with jobs, which may outlive this
};

// For this run only: tests and the sample.
class MemorySecrets final : public SecretStore {
public:
    [[nodiscard]] Request read(const QString &key, Done<std::optional<QByteArray>> done) override;
    [[nodiscard]] Request write(const QString &key, const QByteArray &value, Done<Nothing> done) override;
    [[nodiscard]] Request remove(const QString &key, Done<Nothing> done) override;

private:
    QHash<QString, QByteArray> m_values;
};

// A keychain, and the memory for what it does not take: a profile that is opened again in the same run finds its
// credential although no keychain is there, is locked or refused. A write that failed still says so. The keychain must
// outlive it.
class FallbackSecrets final : public SecretStore {
public:
    explicit FallbackSecrets(SecretStore &keychain) : m_keychain(keychain) { }
    [[nodiscard]] Request read(const QString &key, Done<std::optional<QByteArray>> done) override;
    [[nodiscard]] Request write(const QString &key, const QByteArray &value, Done<Nothing> done) override;
    [[nodiscard]] Request remove(const QString &key, Done<Nothing> done) override;
    [[nodiscard]] std::optional<Error> troubleKeeping(const QString &key) const override;

private:
    struct Left {
        QByteArray value;
        Error trouble; // the keychain's
    };
    SecretStore &m_keychain;
    QHash<QString, Left> m_left;
    std::map<QString, Request> m_writes; // by key: the outcome is noted even when the asker lets go
};

} // namespace artiscope
