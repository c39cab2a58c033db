// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/samplehttp.h"

#include <QSet>

#include <functional>

namespace artiscope::sample {

// Who asks, as the real server tells it: the API key wins over a bearer token, a bad credential is never downgraded to
// anonymous (contract, section 3.1). Tokens are JWTs in form and payload; the signature is a keyed hash, and the key
// lives only as long as the sample.
class Auth {
public:
    using Now = std::function<qint64()>; // microseconds

    Auth(QByteArray apiToken, QByteArray password, QString accountId, int accessSeconds, Now now);

    struct Caller {
        bool signedIn = false;
        QString kind; // "api" or "jwt"
        QString problem; // the server's words when not signed in
    };
    [[nodiscard]] Caller caller(const HttpRequest &request) const;

    [[nodiscard]] HttpReply login(const HttpRequest &request);
    [[nodiscard]] HttpReply refresh(const HttpRequest &request) const;
    [[nodiscard]] HttpReply logout(const HttpRequest &request);

private:
    struct Claims {
        bool valid = false;
        bool expired = false;
        QString type;
        QString session;
    };
    [[nodiscard]] QByteArray issue(const QString &type, const QString &session, qint64 seconds) const;
    [[nodiscard]] Claims read(const QByteArray &token) const;
    [[nodiscard]] QByteArray signature(const QByteArray &text) const;

    QByteArray m_apiToken;
    QByteArray m_password; // of "admin"
    QString m_accountId;
    int m_accessSeconds;
    Now m_now;
    QByteArray m_key;
    QSet<QString> m_sessions; // that may still refresh
};

// {"data":null,"errors":[{"message","extensions":{"code"}}]}: the shape of contract section 4.1.
[[nodiscard]] HttpReply restError(int status, const QString &message);
[[nodiscard]] HttpReply jsonReply(const QByteArray &json, int status = 200);

} // namespace artiscope::sample
