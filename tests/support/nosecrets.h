// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secrets.h"

namespace artiscope {

// No keychain at all, as on a machine without a desktop.
class NoSecrets final : public SecretStore {
public:
    [[nodiscard]] Request read(const QString &, Done<std::optional<QByteArray>> done) override
    {
        const Promise<std::optional<QByteArray>> promise(std::move(done));
        promise.finish(none());
        return promise.request();
    }
    [[nodiscard]] Request write(const QString &, const QByteArray &, Done<Nothing> done) override
    {
        return refuse(std::move(done));
    }
    [[nodiscard]] Request remove(const QString &, Done<Nothing> done) override { return refuse(std::move(done)); }

private:
    static Error none() { return {.kind = Error::Kind::Keychain, .reason = Error::Reason::NoKeychain}; }
    static Request refuse(Done<Nothing> done)
    {
        const Promise<Nothing> promise(std::move(done));
        promise.finish(none());
        return promise.request();
    }
};

} // namespace artiscope
