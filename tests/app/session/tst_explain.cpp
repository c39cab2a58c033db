// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/exitstatus.h"
#include "app/session/explain.h"

#include <QHash>
#include <QMetaEnum>
#include <QTest>

using namespace artiscope;

// Every failure has a sentence of its own.
class TestExplain : public QObject {
    Q_OBJECT

private:
    static Error error(Error::Kind kind, Error::Reason reason)
    {
        return {.kind = kind,
            .reason = reason,
            .status = 418,
            .detail = QStringLiteral("the server's words"),
            .subject = QStringLiteral("the subject"),
            .requestId = QStringLiteral("0123456789abcdef")};
    }
    static bool isSentence(const QString &text)
    {
        return text.size() > 10
            && (text.at(0).isUpper() || !text.at(0).isLetter() || text.startsWith(QLatin1String("the subject")))
            && QStringLiteral(".?!").contains(text.back()) && !text.contains(QLatin1String("%1"));
    }

private Q_SLOTS:
    void everyReasonHasItsOwnSentence()
    {
        QHash<QString, int> seen;
        int reason = int(Error::Reason::Unspecified) + 1;
        for (; reason <= int(Error::Reason::KeychainDenied); ++reason) {
            const Explanation told = explain(error(Error::Kind::Protocol, Error::Reason(reason)));
            QVERIFY2(isSentence(told.what), qPrintable(QStringLiteral("%1: %2").arg(reason).arg(told.what)));
            QVERIFY2(told.advice.isEmpty() || isSentence(told.advice), qPrintable(told.advice));
            ++seen[told.what];
        }
        // Some reasons are for programs only, and have the sentence of their kind.
        for (auto it = seen.cbegin(); it != seen.cend(); ++it)
            QVERIFY2(
                it.value() == 1 || it.key() == explain(error(Error::Kind::Protocol, Error::Reason::Unspecified)).what,
                qPrintable(it.key()));
        QVERIFY(seen.size() > 35);
    }

    void everyKindHasOneToo()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(Error::Kind::Keychain); ++kind) {
            const QString what = explain(error(Error::Kind(kind), Error::Reason::Unspecified)).what;
            QVERIFY2(isSentence(what), qPrintable(what));
            seen << what;
        }
        QCOMPARE(int(seen.size()), int(Error::Kind::Keychain) + 1);
    }

    void theServersWordsAndTheRequestAreThere()
    {
        const Explanation told = explain(error(Error::Kind::Http, Error::Reason::ServerFault));
        QVERIFY(told.reason.contains(QLatin1String("the server's words. Request id 0123456789abcdef.")));
        QVERIFY(told.what.contains(QLatin1String("418")));
        Error ended = error(Error::Kind::Http, Error::Reason::ServerFault);
        ended.detail = QStringLiteral("It broke.");
        QVERIFY(explain(ended).reason.startsWith(QLatin1String("It broke. Request id")));
        const QString line = explainInOneLine(ended);
        QVERIFY(line.startsWith(explain(ended).what));
        QVERIFY(line.contains(QLatin1String("It broke.")));
        QVERIFY(!line.contains(u'\n'));
    }

    void aCertificateIsShown()
    {
        Error untrusted{.kind = Error::Kind::Tls,
            .reason = Error::Reason::CertificateNotTrusted,
            .subject = QStringLiteral("https://lab.example.net")};
        untrusted.certificate = CertificateFacts{.subject = QStringLiteral("CN=lab"),
            .issuer = QStringLiteral("CN=Our authority"),
            .why = QStringLiteral("the issuer is not known"),
            .sha256 = QStringLiteral("AA:BB")};
        const Explanation told = explain(untrusted);
        for (const char *fact : {"CN=lab", "CN=Our authority", "AA:BB", "the issuer is not known"})
            QVERIFY2(told.reason.contains(QLatin1String(fact)), fact);
        QVERIFY(told.advice.contains(QLatin1String("CA file")));
    }

    void candidatesAreNamed()
    {
        Error several = error(Error::Kind::Input, Error::Reason::Ambiguous);
        several.candidates = {QStringLiteral("leaf_config/LEAF-02"), QStringLiteral("leaf_config/Leaf-02")};
        QVERIFY(explainInOneLine(several).contains(QLatin1String("leaf_config/LEAF-02, leaf_config/Leaf-02")));
    }

    void statusesAreThoseThatScriptsRelyOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, Error::Kind kind, Error::Reason reason, int status) {
            QTest::newRow(name) << int(kind) << int(reason) << status;
        };
        row("a time", Error::Kind::Input, Error::Reason::BadTime, 2);
        row("several", Error::Kind::Input, Error::Reason::Ambiguous, 2);
        row("no credential", Error::Kind::Input, Error::Reason::MissingSecret, 4);
        row("no host", Error::Kind::Network, Error::Reason::HostNotFound, 3);
        row("time-out", Error::Kind::Network, Error::Reason::TimedOut, 3);
        row("certificate", Error::Kind::Tls, Error::Reason::CertificateNotTrusted, 3);
        row("CA file", Error::Kind::Tls, Error::Reason::BadCaFile, 5);
        row("not found", Error::Kind::Http, Error::Reason::NotFound, 4);
        row("in a 200", Error::Kind::Api, Error::Reason::NotAllowed, 4);
        row("nonsense", Error::Kind::Protocol, Error::Reason::NotJson, 4);
        row("disk", Error::Kind::Storage, Error::Reason::NotWritable, 5);
        row("keychain", Error::Kind::Keychain, Error::Reason::KeychainLocked, 5);
    }
    void statusesAreThoseThatScriptsRelyOn()
    {
        QFETCH(int, kind);
        QFETCH(int, reason);
        QFETCH(int, status);
        QCOMPARE(exitStatus({.kind = Error::Kind(kind), .reason = Error::Reason(reason)}), status);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
