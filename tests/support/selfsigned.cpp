// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/selfsigned.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace artiscope {

SelfSigned::SelfSigned()
{
    const QString keyFile = dir.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QStringLiteral("/O=Artiscope tests/CN=127.0.0.1"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"),
            certificateFile});
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        return;
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return;
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    made = true;
}

QString SelfSigned::fingerprint() const
{
    const QByteArray sum = configuration.localCertificate().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex(':').toUpper());
}

} // namespace artiscope
