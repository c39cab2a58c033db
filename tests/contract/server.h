// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/demo/sampleserver.h"
#include "tests/contract/awaited.h"

namespace artiscope {

// The server under test: the built-in sample, or the one that INFRAHUB_ADDRESS and INFRAHUB_API_TOKEN name when
// ARTISCOPE_CONTRACT is "live". Nothing else may differ between the two.
class ServerUnderTest {
public:
    ServerUnderTest()
    {
        if (qEnvironmentVariable("ARTISCOPE_CONTRACT") == QLatin1String("live")) {
            m_url = QUrl(qEnvironmentVariable("INFRAHUB_ADDRESS"));
            m_token = qgetenv("INFRAHUB_API_TOKEN");
            m_password = qEnvironmentVariable("INFRAHUB_PASSWORD", QStringLiteral("infrahub")); // as installed
        } else {
            m_sample = std::make_unique<SampleServer>(SampleOptions{.speed = 10});
            if (m_sample->start())
                m_url = m_sample->url();
            m_token = m_sample->token();
            m_password = QString::fromLatin1(m_sample->password());
        }
    }

    [[nodiscard]] bool isUsable() const { return m_url.isValid() && !m_url.isEmpty() && !m_token.isEmpty(); }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const QString &password() const { return m_password; } // of "admin"

    // A client of its own, not connected yet.
    [[nodiscard]] std::unique_ptr<Client> client(SignInWay way, const Secret &secret = {}) const
    {
        Profile profile;
        profile.baseUrl = m_url;
        profile.signIn = way;
        if (way == SignInWay::Password)
            profile.userName = QStringLiteral("admin");
        return std::make_unique<Client>(profile, secret, TransportOptions{}, m_clock);
    }
    [[nodiscard]] std::unique_ptr<Client> administrator() const
    {
        return client(SignInWay::ApiToken, {.token = m_token});
    }

private:
    SystemClock m_clock;
    std::unique_ptr<SampleServer> m_sample;
    QUrl m_url;
    QByteArray m_token;
    QString m_password;
};

} // namespace artiscope
