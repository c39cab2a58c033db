// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secrets.h"

namespace artiscope {

// A keychain that does nothing that is asked of it: locked, or none at all, as on a machine without a desktop.
class RefusingSecrets final : public SecretStore {
public:
    explicit RefusingSecrets(Error::Reason reason) : m_reason(reason) { }
    [[nodiscard]] Request read(const QString &, Done<std::optional<QByteArray>> done) override
    {
        const Promise<std::optional<QByteArray>> promise(std::move(done));
        promise.finish(error());
        return promise.request();
    }
    [[nodiscard]] Request write(const QString &, const QByteArray &, Done<Nothing> done) override
    {
        return refuse(std::move(done));
    }
    [[nodiscard]] Request remove(const QString &, Done<Nothing> done) override { return refuse(std::move(done)); }

private:
    [[nodiscard]] Error error() const { return {.kind = Error::Kind::Keychain, .reason = m_reason}; }
    [[nodiscard]] Request refuse(Done<Nothing> done) const
    {
        const Promise<Nothing> promise(std::move(done));
        promise.finish(error());
        return promise.request();
    }

    const Error::Reason m_reason;
};

} // namespace artiscope
