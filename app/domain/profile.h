// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace artiscope {

enum class SignInWay {
    Anonymous,
    ApiToken, // X-INFRAHUB-KEY, what the server reads
    ApiTokenForGateway, // X-API-KEY, what the public API page says and a gateway in front may want
    BearerToken, // pasted
    Password, // user name and password, exchanged for tokens
};

[[nodiscard]] QString signInWord(SignInWay way); // stable, for files: "anonymous", "api-token", …
[[nodiscard]] SignInWay signInFromWord(QStringView word);

// One server. No secret is in it.
// The built-in sample's profile, which is never saved: its server ends with this process.
inline constexpr QLatin1StringView sampleProfileId("sample");

struct Profile {
    QString id; // a UUID of ours, stable when the name changes
    QString name;
    QUrl baseUrl; // scheme, host, port and a path prefix, without a trailing slash and without /api
    SignInWay signIn = SignInWay::Anonymous;
    QString userName; // Password only
    QString caFile; // PEM to trust besides the system's; empty: none
    QString proxy; // URL; empty: the system's
    QString defaultBranch; // the branch to open; empty: the server's default one
    bool plainHttpAgreed = false; // the person agreed once to send the credential over plain HTTP

    // scheme://host:port, lower-case, port always written: what a credential belongs to.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isSample() const { return id == sampleProfileId; }
    bool operator==(const Profile &) const = default;
};

// What a person typed as an address, made a base URL: adds http:// (loopback) or https://, drops /api, queries and the
// trailing slash. Invalid when it cannot be one.
[[nodiscard]] QUrl baseUrlFromText(const QString &text);

} // namespace artiscope
