// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace artiscope {

// A certificate for 127.0.0.1 that nobody vouches for, made anew for every run by the openssl command: no private key
// lies in the repository.
struct SelfSigned {
    SelfSigned();
    [[nodiscard]] QString fingerprint() const; // SHA-256, as people compare it

    QTemporaryDir dir;
    QString certificateFile = dir.filePath(QStringLiteral("certificate.pem")); // what makes it trusted, too
    QSslConfiguration configuration;
    bool made = false; // else there is no openssl command
};

} // namespace artiscope
