// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/profile.h"

#include <QTest>

using namespace artiscope;

class ProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesABaseUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: cannot be one
        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(url);
        };
        row("https://infrahub.example.net", "https://infrahub.example.net");
        row("  https://infrahub.example.net/  ", "https://infrahub.example.net");
        row("infrahub.example.net", "https://infrahub.example.net");
        row("infrahub.example.net:8443", "https://infrahub.example.net:8443");
        row("localhost:8000", "http://localhost:8000");
        row("127.0.0.1:8000/", "http://127.0.0.1:8000");
        row("[::1]:8000", "http://[::1]:8000");
        row("http://infrahub.example.net", "http://infrahub.example.net");
        row("HTTPS://Infrahub.Example.NET:443//", "https://infrahub.example.net");
        row("http://localhost:80", "http://localhost");
        row("https://gw.example.net/infrahub/", "https://gw.example.net/infrahub");
        row("https://gw.example.net/infrahub/api/", "https://gw.example.net/infrahub");
        row("https://gw.example.net/api", "https://gw.example.net");
        row("https://gw.example.net/api/infrahub", "https://gw.example.net/api/infrahub");
        row("https://gw.example.net/myapi", "https://gw.example.net/myapi");
        row("https://gw.example.net/a%20b", "https://gw.example.net/a%20b");
        row("https://infrahub.example.net/?branch=main#top", "https://infrahub.example.net");
        row("https://admin:infrahub@infrahub.example.net", "https://infrahub.example.net");
        row("https://b\u00fccher.example", "https://xn--bcher-kva.example");
        row("", "");
        row("   ", "");
        row("https://", "");
        row("https:///path", "");
        row("ftp://infrahub.example.net", "");
        row("file:///etc/passwd", "");
        row("not a host", "");
        row("https://host:99999", "");
        row("https://[::1", "");
    }
    void makesABaseUrl()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const QUrl made = baseUrlFromText(text);
        QCOMPARE(made.isValid(), !url.isEmpty());
        QCOMPARE(made.toString(QUrl::FullyEncoded), url);
        if (made.isValid())
            QCOMPARE(baseUrlFromText(made.toString()), made);
    }

    void knowsItsOrigin_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *url, const char *origin) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(origin);
        };
        row("https://infrahub.example.net", "https://infrahub.example.net:443");
        row("https://INFRAHUB.example.net/prefix", "https://infrahub.example.net:443");
        row("http://infrahub.example.net", "http://infrahub.example.net:80");
        row("http://localhost:8000", "http://localhost:8000");
        row("http://[::1]:8000", "http://[::1]:8000");
        row("", "");
    }
    void knowsItsOrigin()
    {
        QFETCH(QString, url);
        Profile profile;
        profile.baseUrl = QUrl(url);
        QTEST(profile.origin(), "origin");
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *url, bool loopback) {
            QTest::newRow(url) << QString::fromLatin1(url) << loopback;
        };
        row("http://localhost:8000", true);
        row("http://LOCALHOST", true);
        row("http://127.0.0.1", true);
        row("http://127.1.2.3:1", true);
        row("http://[::1]", true);
        row("http://[0:0:0:0:0:0:0:1]", true);
        row("http://[::ffff:127.0.0.1]", true);
        row("http://127.0.0.1.example.net", false);
        row("http://localhost.example.net", false);
        row("http://infrahub.localhost", false);
        row("http://128.0.0.1", false);
        row("http://10.0.0.1", false);
        row("http://[::2]", false);
        row("http://0.0.0.0", false);
        row("", false);
    }
    void knowsLoopback()
    {
        QFETCH(QString, url);
        Profile profile;
        profile.baseUrl = QUrl(url);
        QTEST(profile.isLoopback(), "loopback");
    }

    void wordsOfSigningInAreStable()
    {
        QCOMPARE(signInWord(SignInWay::Anonymous), QStringLiteral("anonymous"));
        QCOMPARE(signInWord(SignInWay::ApiToken), QStringLiteral("api-token"));
        QCOMPARE(signInWord(SignInWay::ApiTokenForGateway), QStringLiteral("api-token-for-gateway"));
        QCOMPARE(signInWord(SignInWay::BearerToken), QStringLiteral("bearer-token"));
        QCOMPARE(signInWord(SignInWay::Password), QStringLiteral("password"));
        for (const auto way : {SignInWay::Anonymous, SignInWay::ApiToken, SignInWay::ApiTokenForGateway,
                 SignInWay::BearerToken, SignInWay::Password})
            QCOMPARE(signInFromWord(signInWord(way)), way);
        QCOMPARE(signInFromWord(u"something new"), SignInWay::Anonymous);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
