// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/networkerrors.h"

#include <QSslCertificate>

namespace artiscope {

namespace {

using Kind = Error::Kind;
using Reason = Error::Reason;

std::pair<Kind, Reason> meaning(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {Kind::Network, Reason::Refused};
    case QNetworkReply::HostNotFoundError:
        return {Kind::Network, Reason::HostNotFound};
    case QNetworkReply::TimeoutError:
        return {Kind::Network, Reason::TimedOut};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // lost, and not to be sent again
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {Kind::Network, Reason::ConnectionLost};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::Tls, Reason::TlsFailed};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {Kind::Network, Reason::ProxyFailed};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {Kind::Protocol, Reason::UnexpectedAnswer};
    default:
        return {Kind::Network, Reason::Unspecified};
    }
}

QString nameIn(const QSslCertificate &certificate, bool ofIssuer)
{
    const QString display = ofIssuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
    const QStringList organisation = ofIssuer ? certificate.issuerInfo(QSslCertificate::Organization)
                                              : certificate.subjectInfo(QSslCertificate::Organization);
    if (organisation.isEmpty() || organisation.contains(display))
        return display;
    return QStringLiteral("%1 (%2)").arg(display, organisation.join(QStringLiteral(", ")));
}

} // namespace

Error errorOfNetwork(QNetworkReply::NetworkError error, const QString &text, const QString &peer)
{
    Error result;
    std::tie(result.kind, result.reason) = meaning(error);
    result.detail = text;
    result.subject = peer;
    return result;
}

Error errorOfCertificate(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &peer)
{
    QStringList why;
    for (const QSslError &error : errors)
        why.append(error.errorString());
    why.removeDuplicates();

    CertificateFacts facts;
    facts.subject = nameIn(certificate, false);
    facts.issuer = nameIn(certificate, true);
    facts.why = why.join(QStringLiteral("; "));
    facts.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());

    Error result;
    result.kind = Kind::Tls;
    result.reason = Reason::CertificateNotTrusted;
    result.detail = facts.why;
    result.subject = peer;
    result.certificate = facts;
    return result;
}

} // namespace artiscope
