// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/errordetails.h"
#include "app/session/explain.h"
#include "app/session/mending.h"

#include <QTest>

using namespace artiscope;

class TestErrorDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAServerSaid()
    {
        const Error error{.kind = Error::Kind::Http,
            .reason = Error::Reason::ServerFault,
            .status = 500,
            .detail = QStringLiteral("token=abcdef is odd"),
            .code = QStringLiteral("UNDEFINED_ERROR"),
            .requestId = QStringLiteral("0f1e"),
            .asked = QStringLiteral("POST /graphql/main Artifacts"),
            .retryAfter = std::chrono::seconds(5)};
        QCOMPARE(copiedDetails(explain(error).details, Instant{1'764'257'400'000'000}),
            QStringLiteral("Artiscope " ARTISCOPE_VERSION ", 2025-11-27 15:30:00 UTC\n"
                           "The server failed with status 500.\n"
                           "kind: http\n"
                           "status: 500\n"
                           "code: UNDEFINED_ERROR\n"
                           "asked: POST /graphql/main Artifacts\n"
                           "request id: 0f1e\n"
                           "detail: token=••• is odd\n"
                           "retry after: 5 s"));
    }

    void aCertificate()
    {
        const Error error{.kind = Error::Kind::Tls,
            .reason = Error::Reason::CertificateNotTrusted,
            .subject = QStringLiteral("https://example.net:443"),
            .certificate = CertificateFacts{QStringLiteral("example.net"), QStringLiteral("Some CA"),
                QStringLiteral("self-signed"), QStringLiteral("AA:BB")}};
        QCOMPARE(errorDetails(error),
            QStringLiteral("kind: tls\n"
                           "with: https://example.net:443\n"
                           "certificate for: example.net\n"
                           "certificate by: Some CA\n"
                           "not trusted because: self-signed\n"
                           "sha-256: AA:BB"));
        QCOMPARE(mendingOf(error), Mending::ChooseCaFile);
    }

    void whatMendsIt()
    {
        const auto of = [](Error::Reason reason) { return mendingOf({.reason = reason}); };
        QCOMPARE(of(Error::Reason::TimedOut), Mending::Retry);
        QCOMPARE(of(Error::Reason::HostNotFound), Mending::Retry);
        QCOMPARE(of(Error::Reason::BadCaFile), Mending::ChooseCaFile);
        QCOMPARE(of(Error::Reason::NotAnApi), Mending::EditProfile);
        QCOMPARE(of(Error::Reason::PlainHttpNotAgreed), Mending::EditProfile);
    }
};

QTEST_GUILESS_MAIN(TestErrorDetails)
#include "tst_errordetails.moc"
