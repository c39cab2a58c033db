// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contentsource.h"
#include "app/session/explain.h"
#include "app/store/contentcache.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "tests/support/misbehaviours.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(artiscope::Misbehaviour)

namespace {

const QByteArray content = "hostname leaf-01\ninterface Ethernet1\n   description content of the artifact\n";

// Signed in by password, to a server that says exactly what a test wants, with a cache.
struct Fixture {
    Fixture()
    {
        connection.open(); // makes the client; how that ends does not matter here
        source.useCache(&cache);
        server.answer("/api/auth/refresh", Answer::json(R"({"access_token":"new"})"));
        server.answer("/graphql/main",
            Answer::json(R"({"data":{"CoreArtifact":{"count":1,"edges":[{"node":{"id":"a1",
            "name":{"value":"leaf config"},"status":{"value":"Ready"},"content_type":{"value":"text/plain"},
            "checksum":{"value":")"
                + checksum + R"("},"storage_id":{"value":"s1"}}}]}}})"));
    }
    [[nodiscard]] Result<FetchedContent> fetch()
    {
        std::optional<Result<FetchedContent>> answer;
        const Artifact artifact{.id = QStringLiteral("a1"),
            .name = QStringLiteral("leaf config"),
            .checksum = QString::fromLatin1(checksum),
            .storageId = QStringLiteral("s1")};
        const Request request = source.fetch(artifact, {QStringLiteral("main"), {}}, Priority::High, {},
            [&](Result<FetchedContent> fetched) { answer = std::move(fetched); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("no end of it");
        return *answer;
    }
    [[nodiscard]] std::optional<QByteArray> kept()
    {
        std::optional<Result<std::optional<QByteArray>>> found;
        const Request request =
            cache.read(QStringLiteral("s1"), [&](Result<std::optional<QByteArray>> read) { found = std::move(read); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20000) || !*found)
            qFatal("the cache cannot be read");
        return **found;
    }

    QByteArray checksum = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
    MisbehavingServer server;
    MisbehavingServer elsewhere;
    QTemporaryDir folder;
    SystemClock clock;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets secrets;
    Services services{clock, settings, profiles, secrets, {}, {}, {.timeout = 1s, .sizeLimit = 2 * 1024 * 1024}};
    Connection connection{{.id = QStringLiteral("p"), .baseUrl = server.url(), .signIn = SignInWay::Password}, services,
        Secret{.token = "old", .refreshToken = "refresh"}};
    ContentCache cache{folder.path(), QStringLiteral("d"), 1'000'000};
    ContentSource source{connection};
};

} // namespace

// Whatever a server does: what is not the content is an error with its sentence, and is not kept.
class TestMisbehaviour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeitherContentNorKept_data()
    {
        QTest::addColumn<Misbehaviour>("one");
        for (const Misbehaviour &one : misbehaviours(content, QUrl(QStringLiteral("http://127.0.0.1:9/"))))
            QTest::newRow(one.name) << one;
    }
    void isNeitherContentNorKept()
    {
        QFETCH(const Misbehaviour, one);
        Fixture f;
        for (const Answer &answer : one.answers)
            f.server.answer("/api/artifact/a1", answer);
        const Result<FetchedContent> fetched = f.fetch();
        if (one.reasons.isEmpty()) { // came right by itself
            QVERIFY2(fetched, fetched ? "" : qPrintable(explainInOneLine(fetched.error())));
            QCOMPARE(fetched->bytes, content);
            QCOMPARE(fetched->check, FetchedContent::Check::Verified);
            QCOMPARE(f.server.seen("/api/artifact/a1").size(), 2);
            QTRY_COMPARE(f.kept().value_or(QByteArray()), content);
            return;
        }
        QVERIFY(!fetched);
        QVERIFY2(one.reasons.contains(fetched.error().reason), qPrintable(explainInOneLine(fetched.error())));
        const QString sentence = explain(fetched.error()).what;
        QVERIFY2(sentence.startsWith(one.sentence), qPrintable(sentence));
        QVERIFY(!f.kept());
    }

    // The address that it would lead to learns of nothing, least of all of the credential.
    void anotherOriginIsNotAsked()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::redirect(f.elsewhere.url(QStringLiteral("/a")).toEncoded()));
        f.elsewhere.answer("/a", Answer::of("text/plain", content));
        const Result<FetchedContent> fetched = f.fetch();
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().reason, Error::Reason::ForeignRedirect);
        QVERIFY(f.elsewhere.seen().isEmpty());
        QVERIFY(!f.kept());
    }

    // What failed is asked for again, and what is good then is good.
    void afterwardsItIsReadAsEver()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhost"));
        f.server.answer("/api/artifact/a1", Answer::of("text/plain", content));
        QVERIFY(!f.fetch());
        const Result<FetchedContent> fetched = f.fetch();
        QVERIFY(fetched);
        QCOMPARE(fetched->bytes, content);
        QVERIFY(!fetched->fromCache);
    }
};

QTEST_GUILESS_MAIN(TestMisbehaviour)
#include "tst_misbehaviour.moc"
