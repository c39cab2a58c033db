// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/explain.h"

#include "app/core/withoutsecrets.h"
#include "app/session/errordetails.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

using Reason = Error::Reason;

class Explainer {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Explainer)
public:
    static QString what(const Error &error);
    static QString reason(const Error &error);
    static QString advice(const Error &error);

private:
    static QString whatByKind(const Error &error);
};

QString Explainer::whatByKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Input:
        return tr("“%1” cannot be understood.").arg(error.subject);
    case Error::Kind::Network:
        return tr("The server could not be reached.");
    case Error::Kind::Tls:
        return tr("No secure connection to the server could be made.");
    case Error::Kind::Http:
        return error.status > 0 ? tr("The server refused with status %1.").arg(error.status)
                                : tr("The server refused.");
    case Error::Kind::Api:
        return tr("The server could not answer the question.");
    case Error::Kind::Protocol:
        return tr("The server's answer makes no sense.");
    case Error::Kind::Storage:
        return tr("Something could not be read or written on this machine.");
    case Error::Kind::Keychain:
        return tr("The keychain of this machine did not work.");
    }
    return {};
}

QString Explainer::what(const Error &error)
{
    switch (error.reason) {
    case Reason::BadTime:
        return error.detail.isEmpty() ? tr("“%1” is not a time that can be understood.").arg(error.subject)
                                      : tr("“%1” cannot be used as a time.").arg(error.subject);
    case Reason::BadReference:
        return tr("“%1” names nothing that exists here.").arg(error.subject);
    case Reason::NoSuchProfile:
        return tr("There is no profile “%1”.").arg(error.subject);
    case Reason::Ambiguous:
        return tr("“%1” could mean several things.").arg(error.subject);
    case Reason::BadAddress:
        return tr("“%1” is not the address of a server.").arg(error.subject);
    case Reason::PlainHttpNotAgreed:
        return tr("The credential would travel unencrypted to %1.").arg(error.subject);
    case Reason::MissingSecret:
        return tr("You are not signed in to %1.").arg(error.subject);
    case Reason::NotText:
        return tr("%1 is no text.").arg(error.subject);
    case Reason::TooLargeToCompare:
        return error.subject.isEmpty() ? tr("These texts are too large to be compared.")
                                       : tr("%1 is too large to be compared.").arg(error.subject);
    case Reason::NestedTooDeep:
        return tr("This document is nested too deeply.");
    case Reason::TooManyValues:
        return tr("This document has too many values.");
    case Reason::HostNotFound:
        return tr("There is no server with the name in %1.").arg(error.subject);
    case Reason::Refused:
        return tr("Nothing answers at %1.").arg(error.subject);
    case Reason::TimedOut:
        return tr("The server did not answer in time.");
    case Reason::ConnectionLost:
        return tr("The connection to the server was lost.");
    case Reason::ProxyFailed:
        return tr("The proxy did not let the connection through.");
    case Reason::CertificateNotTrusted:
        return tr("The certificate of %1 cannot be trusted.").arg(error.subject);
    case Reason::BadCaFile:
        return tr("The file %1 holds no certificates that can be read.").arg(error.subject);
    case Reason::NotSignedIn:
        return tr("The server does not accept the credential.");
    case Reason::SignInExpired:
        return tr("Your sign-in has run out.");
    case Reason::WrongPassword:
        return tr("The server does not accept this user name and password.");
    case Reason::NotAllowed:
        return tr("Your account may not do this.");
    case Reason::NotFound:
        return error.subject.isEmpty() ? tr("The server does not have this on this branch at this time.")
                                       : tr("The server has no “%1” on this branch at this time.").arg(error.subject);
    case Reason::DefinitionNotFound:
        return tr("The server has no artifact definition “%1” on this branch at this time.").arg(error.subject);
    case Reason::BranchNotFound:
        return error.subject.isEmpty() ? tr("The server has no such branch.")
                                       : tr("The server has no branch “%1”.").arg(error.subject);
    case Reason::NothingRendered:
        return tr("Nothing has been rendered for this artifact yet.");
    case Reason::NeverRenderedWell:
        return tr("The last rendering failed, and there is no earlier content.");
    case Reason::ContentDamaged:
        return tr("The content that the server keeps does not match its own checksum.");
    case Reason::BeforeBeginning:
        return tr("This time lies before the beginning of the branch.");
    case Reason::BranchNotWritable:
        return tr("Nothing can be generated on this branch in its present state.");
    case Reason::Busy:
        return tr("The server is too busy.");
    case Reason::ServerFault:
        return tr("The server failed with status %1.").arg(error.status);
    case Reason::NotAnApi:
        return tr("Something else answers at %1: this is not an Infrahub API address.").arg(error.subject);
    case Reason::Truncated:
        return tr("The answer broke off before its end.");
    case Reason::BadCompression:
        return tr("The answer is compressed in a way that cannot be undone.");
    case Reason::TooLarge:
        return tr("The answer is larger than the limit that is set.");
    case Reason::ForeignRedirect:
        return tr("The server wanted to send this request to another server.");
    case Reason::ChecksumMismatch:
        return tr("The bytes that arrived are not those that the server recorded.");
    case Reason::NotWritable:
        return tr("%1 cannot be written.").arg(error.subject);
    case Reason::NotReadable:
        return tr("%1 cannot be read.").arg(error.subject);
    case Reason::StoreDamaged:
        return tr("%1 is damaged.").arg(error.subject);
    case Reason::NoKeychain:
        return tr("This machine has no keychain that can be used.");
    case Reason::KeychainLocked:
        return tr("The keychain of this machine is locked.");
    case Reason::KeychainTimedOut:
        return tr("The keychain of this machine did not answer.");
    case Reason::KeychainDenied:
        return tr("The keychain of this machine did not give access.");
    case Reason::Unspecified:
    case Reason::TlsFailed:
    case Reason::BadRequest:
    case Reason::NotJson:
    case Reason::UnexpectedAnswer:
        break;
    }
    return whatByKind(error);
}

QString Explainer::reason(const Error &error)
{
    QStringList parts;
    if (error.certificate) {
        parts << tr("It is for %1, issued by %2: %3. Its SHA-256 fingerprint is %4.")
                     .arg(error.certificate->subject, error.certificate->issuer, error.certificate->why,
                         error.certificate->sha256);
    } else if (!error.detail.isEmpty()) {
        // Others' words end as they please; another sentence follows.
        const bool ended = QStringLiteral(".!?…").contains(error.detail.back());
        parts << (ended || error.requestId.isEmpty() ? error.detail : error.detail + QLatin1Char('.'));
    }
    if (!error.candidates.isEmpty())
        parts << tr("Candidates: %1").arg(error.candidates.join(QStringLiteral(", ")));
    if (!error.requestId.isEmpty())
        parts << tr("Request id %1.").arg(error.requestId);
    return parts.join(QLatin1Char(' '));
}

QString Explainer::advice(const Error &error)
{
    switch (error.reason) {
    case Reason::BadTime:
        return tr("Write for example “now”, “-1d”, “2 h ago”, “yesterday 14:00”, “2024-01-01 10:00” or "
                  "“2024-01-01T10:00:00Z”.");
    case Reason::BadReference:
        return tr("Give an artifact id, or DEFINITION/TARGET by names, labels or ids.");
    case Reason::NoSuchProfile:
        return tr("Give the name of one that is saved, as the window lists them under Connections.");
    case Reason::Ambiguous:
        return tr("Use an id, or name it in full.");
    case Reason::BadAddress:
        return tr("Write for example https://infrahub.example.net.");
    case Reason::PlainHttpNotAgreed:
        return tr("Use https, or agree to plain HTTP for this server in its profile.");
    case Reason::MissingSecret:
        return tr("Sign in first.");
    case Reason::NotText:
        return tr("Choose a file in UTF-8, or one in UTF-16 that begins with a byte order mark.");
    case Reason::TooLargeToCompare:
        return tr("Together they may have 256 MB and 2 million lines.");
    case Reason::NotSignedIn:
    case Reason::SignInExpired:
        return tr("Sign in again.");
    case Reason::WrongPassword:
        return tr("Check both and try again.");
    case Reason::HostNotFound:
    case Reason::Refused:
        return tr("Check the address, and whether the server runs.");
    case Reason::TimedOut:
    case Reason::ConnectionLost:
    case Reason::Truncated:
    case Reason::BadCompression:
        return tr("Try again; if it stays so, look at the network between here and the server.");
    case Reason::ProxyFailed:
        return tr("Check the proxy in the profile.");
    case Reason::CertificateNotTrusted:
        return tr("If you trust this server, give the file of the authority that issued its certificate as the CA "
                  "file of the profile.");
    case Reason::BadCaFile:
        return tr("Choose a file with certificates in PEM form.");
    case Reason::NotAllowed:
        return tr("Ask an administrator for the right to create and update artifacts on this branch.");
    case Reason::NotFound:
    case Reason::DefinitionNotFound:
        return tr("Choose another time or branch; it may also have been deleted.");
    case Reason::BranchNotFound:
        return tr("Choose another branch.");
    case Reason::NothingRendered:
        return tr("Generate it first.");
    case Reason::NeverRenderedWell:
        return tr("See why it failed, and generate it again.");
    case Reason::ContentDamaged:
        return tr("Generate the artifact again; the server then stores it anew.");
    case Reason::BeforeBeginning:
        return tr("Choose a later time.");
    case Reason::BranchNotWritable:
        return tr("Rebase the branch, or wait until its merge is over.");
    case Reason::Busy:
        return tr("Try again in a moment.");
    case Reason::ServerFault:
        return tr("Try again; if it stays so, give the request id to whoever runs the server.");
    case Reason::NotAnApi:
        return tr("Give the address in front of “/api”, as the server's own web page has it.");
    case Reason::TooLarge:
        return tr("Raise the limit in the settings if the content is meant to be so large.");
    case Reason::ForeignRedirect:
        return tr("Give the final address in the profile.");
    case Reason::ChecksumMismatch:
        return tr("Try again; do not use these bytes.");
    case Reason::NotWritable:
        return tr("Choose another place, or free some space.");
    case Reason::NotReadable:
        return tr("Check that the file exists and may be read.");
    case Reason::NoKeychain:
    case Reason::KeychainLocked:
    case Reason::KeychainTimedOut:
    case Reason::KeychainDenied:
        return tr("The sign-in holds for this run only.");
    default:
        return {};
    }
}

} // namespace

Explanation explain(const Error &error)
{
    const QString what = Explainer::what(error);
    return {
        what, Explainer::reason(error), Explainer::advice(error), withoutSecrets(what) + u'\n' + errorDetails(error)};
}

QString explainInOneLine(const Error &error)
{
    const Explanation e = explain(error);
    QStringList parts{e.what};
    for (QString part : {e.reason, e.advice}) {
        if (part.isEmpty())
            continue;
        if (part.back().isLetterOrNumber()) // others' words often end without a full stop
            part += QLatin1Char('.');
        parts << part;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace artiscope
