// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace artiscope {

// What is known of a certificate that did not verify; shown to the person, never used to accept it.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QString why; // the verifier's words
    QString sha256; // fingerprint, upper-case hex with colons
    bool operator==(const CertificateFacts &) const = default;
};

// A failure as a value. `kind` says which part failed and so what a program does about it (exit status, retry);
// `reason` says what happened, for the sentence that app/session/explain.h makes of it. No field ever holds a secret.
struct Error {
    enum class Kind {
        Input, // what the person gave cannot be understood
        Network, // no answer: name, connection, proxy, time-out
        Tls, // no trustworthy connection
        Http, // the server answered with a failing status
        Api, // an answer with status 200 that carries errors (GraphQL)
        Protocol, // an answer that makes no sense
        Storage, // this machine's disk or cache
        Keychain, // this machine's keychain
    };
    enum class Reason {
        Unspecified,
        // Input
        BadTime, // not a time; detail: what can be understood is said by explain()
        BadReference, // names no artifact, definition or branch
        NoSuchProfile,
        Ambiguous, // names several; see candidates
        BadAddress, // not an http(s) URL
        PlainHttpNotAgreed, // a credential would travel unencrypted beyond loopback
        MissingSecret, // the profile wants a credential and none is known
        NotText, // the bytes of a file that were to be read as text
        TooLargeToCompare,
        NestedTooDeep, // a document, for what is made of it
        TooManyValues, // in a document or a table
        // Network
        HostNotFound,
        Refused,
        TimedOut,
        ConnectionLost,
        ProxyFailed,
        // Tls
        CertificateNotTrusted,
        TlsFailed,
        BadCaFile,
        // Http and Api: what the server said
        BadRequest,
        NotSignedIn,
        SignInExpired,
        WrongPassword,
        NotAllowed,
        NotFound,
        DefinitionNotFound,
        BranchNotFound,
        NothingRendered, // the artifact exists, no content was ever stored
        NeverRenderedWell, // the same, since each rendering failed
        ContentDamaged, // 409: the server's stored bytes do not match its own checksum
        BeforeBeginning, // the time lies before the branch's creation
        BranchNotWritable, // merged, merging or needs a rebase
        Busy, // shed or unavailable, also after waiting
        ServerFault,
        // Protocol
        NotAnApi, // HTML where JSON is due
        NotJson,
        UnexpectedAnswer,
        Truncated,
        BadCompression,
        TooLarge,
        ForeignRedirect, // to another origin
        ChecksumMismatch, // the bytes are not those that the server recorded
        // Storage
        NotWritable,
        NotReadable,
        StoreDamaged,
        // Keychain
        NoKeychain,
        KeychainLocked,
        KeychainTimedOut,
        KeychainDenied,
    };

    Kind kind = Kind::Protocol;
    Reason reason = Reason::Unspecified;
    int status = 0; // HTTP status, 0 when there was no answer
    QString detail; // the server's (or the library's) own words
    QString code; // the server's code, such as PERMISSION_DENIED
    QString subject; // with what: an address without secrets, a file, a name
    QString requestId; // X-Request-ID, for whoever reads the server's log
    QString asked; // of what: "GET /api/artifact/…", without its query; empty: of no server
    std::optional<std::chrono::seconds> retryAfter;
    QStringList candidates; // Ambiguous: what it could mean
    std::optional<CertificateFacts> certificate; // CertificateNotTrusted

    bool operator==(const Error &) const = default;
};

} // namespace artiscope
